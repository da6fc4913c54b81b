// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/assessment.h"
#include "core/diagnosis/form.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace axw::widgets {
class SoftText;
}

namespace axw::diagnosis {

struct RoundStart;

/// An imported form that may be begun, beside those that the program carries.
struct ImportedForm
{
    QString key;
    QString title;
    int version = 0;
    int questions = 0;
};

/// What may be begun.
struct StartOffer
{
    std::vector<Form> forms;
    std::vector<ImportedForm> imported;
    std::vector<Assessment> known; ///< of the client, newest first: a later round begins with the answers of an earlier one
    Round next = Round::T0;
    bool canCancel = false; ///< there is something to go back to
};

/// What was chosen.
struct StartChoice
{
    QString formKey;
    Round round = Round::T0;
    Rater rater = Rater::Consultant;
    SwitchedOff off;
    AssessmentId from; ///< the frozen one whose answers it begins with, each to be checked again; null for none
};

/// Begins an assessment: full, quick or an imported form, round, who answers, dimensions. One that the company answers by
/// itself can be sent to it as a workbook instead.
class StartView final : public QWidget
{
    Q_OBJECT

public:
    StartView(const widgets::Theme &theme, Language language, StartOffer offer, QWidget *parent);

Q_SIGNALS:
    void begun(const axw::diagnosis::StartChoice &choice);
    void sendWanted(const axw::diagnosis::StartChoice &choice, axw::Language language);
    void takeInWanted(axw::diagnosis::Round round);
    void cancelled();

private:
    void addForms(QBoxLayout *column);
    void addForm(QBoxLayout *column, const QString &key, const QString &words, bool hasDimensions);
    void addRounds(QBoxLayout *column);
    void addRaters(QBoxLayout *column);
    void addDimensions(QBoxLayout *column, const Form &form);
    void addButtons(QBoxLayout *column);
    void look();
    RoundStart start() const;
    StartChoice choice() const;

    const widgets::Theme &m_theme;
    Language m_language;
    StartOffer m_offer;
    QButtonGroup *m_forms;
    QButtonGroup *m_rounds;
    QButtonGroup *m_raters;
    QCheckBox *m_from = nullptr;
    QWidget *m_dimensionPart; ///< hidden for a form that has other dimensions or none
    QList<QCheckBox *> m_dimensions;
    QPushButton *m_begin = nullptr;
    widgets::SoftText *m_why = nullptr; ///< the round cannot be begun
    QPushButton *m_send = nullptr;
    QPushButton *m_takeIn = nullptr;
};

} // namespace axw::diagnosis
