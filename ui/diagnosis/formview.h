// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/page.h"

class QMenu;
class QScrollArea;

namespace axw::diagnosis {

class FormModel;
class FormOutline;
class QuestionPanel;
class ScorePanel;
class SectionView;

/// An assessment of any form being filled: its sections, the questions of one of them, and the scores when it has any.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    /// The model has been read and is not owned; `assessments` is the menu of the outline's head.
    FormView(const widgets::PageContext &context, FormModel &model, QMenu *assessments, QWidget *parent);

    FormModel &model() const { return m_model; }
    QString item() const;
    void showItem(const QString &item);
    void showNextUnanswered();
    void freeze();
    void focusItem();

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);

private:
    void serve(QuestionPanel *panel);
    void answer(QuestionPanel *panel, const QString &question, const QString &value, const QString &group);
    void refresh();
    void showScores();
    bool done(const Result<> &result);
    bool isOpen();
    bool isFile(const QString &question) const;
    void requestData(const QString &question);
    void takeFiles(const QString &question, const QStringList &paths, bool asAnswer);
    void chooseFiles(const QString &question, bool asAnswer);

    widgets::PageContext m_context;
    FormModel &m_model;
    FormOutline *m_outline;
    SectionView *m_section;
    QWidget *m_line;
    QScrollArea *m_side;
    ScorePanel *m_scores;
};

} // namespace axw::diagnosis
