// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/page.h"

class QMenu;

namespace axw::diagnosis {

class AssessmentModel;
class DimensionView;
class ItemPanel;
class Outline;
class ScorePanel;

/// One assessment being filled: outline, dimension and scores beside each other, all fed by one model.
class FillView final : public QWidget
{
    Q_OBJECT

public:
    /// The model has been read and is not owned; `assessments` is the menu of the outline's head.
    FillView(const widgets::PageContext &context, AssessmentModel &model, QMenu *assessments, QWidget *parent);

    AssessmentModel &model() const { return m_model; }
    QString item() const;
    void showItem(const QString &item);
    void showNextUnanswered();
    void freeze();
    void focusItem();

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);

private:
    void serve(ItemPanel *panel);
    void refresh();
    /// Tells what could not be done. False when it could not.
    bool done(const Result<> &result);
    bool isOpen();
    void requestData(const QString &item);
    void chooseFiles(const QString &item);

    widgets::PageContext m_context;
    AssessmentModel &m_model;
    Outline *m_outline;
    DimensionView *m_dimension;
    ScorePanel *m_scores;
};

} // namespace axw::diagnosis
