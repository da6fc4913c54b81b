// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/assessment.h"
#include "ui/diagnosis/filllook.h"
#include "ui/widgets/page.h"

#include <memory>
#include <vector>

class QMenu;
class QStackedLayout;

namespace axw::journal {
struct Changes;
}

namespace axw::diagnosis {

class AssessmentModel;
class FillingView;
class FormModel;
class CompareView;
class RoundsView;
class ViewBar;
enum class DiagnosisView;
struct StartChoice;

/// The diagnosis tab of a client's file: the newest open assessment is filled; others are in the outline's menu; without
/// any, the page begins one. Beside the filling stand the list of rounds and raters, and their comparison.
class DiagnosisPage final : public widgets::Page
{
    Q_OBJECT

public:
    DiagnosisPage(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent = nullptr);
    ~DiagnosisPage() override;

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void activated() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow(const journal::Changes &changes);
    bool readAssessments();
    void choose();
    void open(AssessmentId id);
    void openLevels(AssessmentId id);
    void openForm(AssessmentId id);
    /// How the form is seen, with the words for the status line.
    FillingView *levelsView(AssessmentModel &model);
    FillingView *formView(FormModel &model);
    /// The same assessment and item, shown in another way.
    void setLook(const FillLook &look);
    widgets::PageContext lookContext();
    void serve(FillingView *view);
    /// In the field nothing stands beside the item.
    void immerse(bool on);
    void begone();
    void forget();
    const Assessment *shown() const;
    void startNew();
    void begin(const StartChoice &choice);
    void send(const StartChoice &choice, Language language);
    void takeIn(Round round);
    void showView(DiagnosisView view);
    void showNext();
    void showRounds();
    void showCompare();
    void linkItem();
    void bring(QWidget *view, DiagnosisView face);
    void fillMenu();
    void takePhotos();
    void printBlank(bool inBoth);

    ClientId m_client;
    QMenu *m_menu;
    ViewBar *m_bar;
    QWidget *m_line;
    QStackedLayout *m_stack;
    RoundsView *m_rounds = nullptr;
    CompareView *m_compare = nullptr;
    QVariantMap m_filled; ///< where the filling was left for another face
    QVariantMap m_compared;
    AssessmentModel *m_model = nullptr;
    FormModel *m_formModel = nullptr; ///< of a general form; one of the two is there while something is filled
    FillingView *m_view = nullptr;
    FillLook m_look;
    std::unique_ptr<widgets::Theme> m_fieldTheme; ///< outlives the views that were made with it
    std::vector<Assessment> m_assessments;
};

} // namespace axw::diagnosis
