// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/assessment.h"
#include "ui/widgets/page.h"

#include <vector>

class QMenu;
class QStackedLayout;

namespace axw::journal {
struct Changes;
}

namespace axw::diagnosis {

class AssessmentModel;
class FillView;
class FormModel;
class FormView;
struct ImportedForm;

/// The diagnosis tab of a client's file: the newest open assessment is filled; others are in the outline's menu; without
/// any, the page begins one.
class DiagnosisPage final : public widgets::Page
{
    Q_OBJECT

public:
    DiagnosisPage(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void activated() override;

private:
    void follow(const journal::Changes &changes);
    bool readAssessments();
    void choose();
    void open(AssessmentId id);
    /// A form whose items all have the six levels has a page of its own, made for them; any other form has the general one.
    bool hasLevelsOnly(const Assessment &assessment) const;
    void openLevels(AssessmentId id);
    void openForm(AssessmentId id);
    void forget();
    const Assessment *shown() const;
    std::vector<ImportedForm> importedForms();
    void startNew();
    void begin(const QString &formKey, Round round, const SwitchedOff &off);
    void bring(QWidget *view);
    void fillMenu();
    QString menuWords(const Assessment &assessment) const;
    Round nextRound() const;

    ClientId m_client;
    QMenu *m_menu;
    QStackedLayout *m_stack;
    AssessmentModel *m_model = nullptr;
    FillView *m_fill = nullptr;
    FormModel *m_formModel = nullptr; ///< of a general form; one of the two pairs is there
    FormView *m_form = nullptr;
    std::vector<Assessment> m_assessments;
};

} // namespace axw::diagnosis
