// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/diagnosis/fillingview.h"
#include "ui/diagnosis/filllook.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QMenu;

namespace axw::diagnosis {

class AssessmentModel;
class DimensionView;
class FieldBar;
class ItemPanel;
class NotePanel;
class Outline;
class ScorePanel;
class ScoreSurroundings;

/// One assessment being filled: outline, dimension and scores beside each other, all fed by one model.
class FillView final : public FillingView
{
    Q_OBJECT

public:
    /// The model has been read and is not owned; `assessments` is the menu of the outline's head.
    FillView(const widgets::PageContext &context, AssessmentModel &model, const FillLook &look, QMenu *assessments, QWidget *parent);

    AssessmentModel &model() const { return m_model; }
    QString item() const override;
    void showItem(const QString &item) override;
    void showNextUnanswered() override;
    void freeze() override;
    void focusItem() override;

private:
    void serve(ItemPanel *panel);
    void refresh();
    /// Tells what could not be done. False when it could not.
    bool done(const Result<> &result);
    bool isOpen();
    void requestData(const QString &item);
    void chooseFiles(const QString &item);
    void showNotes();
    QWidget *makeSide();
    void addFieldBar(QBoxLayout *column);

    widgets::PageContext m_context;
    AssessmentModel &m_model;
    Outline *m_outline;
    DimensionView *m_dimension;
    NotePanel *m_notes;
    ScorePanel *m_scores;
    ScoreSurroundings *m_around;
    FieldBar *m_bar = nullptr; ///< in the field
};

} // namespace axw::diagnosis
