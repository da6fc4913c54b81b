// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/diagnosis/fillingview.h"
#include "ui/diagnosis/filllook.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QMenu;
class QScrollArea;

namespace axw::diagnosis {

class FieldBar;
class FormModel;
class FormOutline;
class NotePanel;
class QuestionPanel;
class ScorePanel;
class ScoreSurroundings;
class SectionView;

/// An assessment of any form being filled: its sections, the questions of one of them, and the scores when it has any.
class FormView final : public FillingView
{
    Q_OBJECT

public:
    /// The model has been read and is not owned; `assessments` is the menu of the outline's head.
    FormView(const widgets::PageContext &context, FormModel &model, const FillLook &look, QMenu *assessments, QWidget *parent);

    FormModel &model() const { return m_model; }
    QString item() const override;
    void showItem(const QString &item) override;
    void showNextUnanswered() override;
    void freeze() override;
    void focusItem() override;

private:
    void serve(QuestionPanel *panel);
    void answer(QuestionPanel *panel, const QString &question, const QString &value, const QString &group);
    void refresh();
    void showScores();
    void showNotes();
    void showSide();
    void makeSide();
    void addFieldBar(QBoxLayout *column);
    bool done(const Result<> &result);
    bool isOpen();
    bool isFile(const QString &question) const;
    void requestData(const QString &question);
    void takeFiles(const QString &question, const QStringList &paths, bool asAnswer);
    void chooseFiles(const QString &question, bool asAnswer);

    widgets::PageContext m_context;
    FormModel &m_model;
    FillLook m_look;
    FormOutline *m_outline;
    SectionView *m_section;
    QWidget *m_line;
    QScrollArea *m_side;
    NotePanel *m_notes;
    ScorePanel *m_scores;
    ScoreSurroundings *m_around;
    FieldBar *m_bar = nullptr; ///< in the field
};

} // namespace axw::diagnosis
