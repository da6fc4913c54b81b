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

namespace axw::diagnosis {

/// An imported form that may be begun, beside those that the program carries.
struct ImportedForm
{
    QString key;
    QString title;
    int version = 0;
    int questions = 0;
};

/// Begins an assessment: full, quick or an imported form, round, dimensions.
class StartView final : public QWidget
{
    Q_OBJECT

public:
    /// `next` is the round to offer; with `canCancel` there is something to go back to.
    StartView(const widgets::Theme &theme, Language language, const std::vector<Form> &forms,
              const std::vector<ImportedForm> &imported, Round next, bool canCancel, QWidget *parent);

Q_SIGNALS:
    void begun(const QString &formKey, axw::diagnosis::Round round, const axw::diagnosis::SwitchedOff &off);
    void cancelled();

private:
    void addForms(QBoxLayout *column, const std::vector<Form> &forms, const std::vector<ImportedForm> &imported);
    void addForm(QBoxLayout *column, const QString &key, const QString &words, bool hasDimensions);
    void addRounds(QBoxLayout *column, Round next);
    void addDimensions(QBoxLayout *column, const Form &form);
    void addButtons(QBoxLayout *column, bool canCancel);
    void begin();

    const widgets::Theme &m_theme;
    Language m_language;
    QButtonGroup *m_forms;
    QButtonGroup *m_rounds;
    QWidget *m_dimensionPart; ///< hidden for a form that has other dimensions or none
    QList<QCheckBox *> m_dimensions;
};

} // namespace axw::diagnosis
