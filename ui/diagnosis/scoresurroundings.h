// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/assessment.h"
#include "ui/widgets/page.h"

#include <QObject>

class QTimer;

namespace axw::journal {
struct Changes;
}

namespace axw::diagnosis {

class LinkBar;
class ScorePanel;
class WhatIfPane;

/// What the score panel shows besides the assessment's own scores: similar companies, what the item at hand is linked to,
/// and other weights to try.
class ScoreSurroundings final : public QObject
{
    Q_OBJECT

public:
    ScoreSurroundings(const widgets::PageContext &context, ScorePanel &panel, QObject *parent);

    void setAssessment(const Assessment &assessment);
    /// The item in focus; `question` is its key in the form.
    void setItem(const QString &question);

private:
    void follow(const journal::Changes &changes);
    void compare();

    widgets::PageContext m_context;
    ScorePanel &m_panel;
    Assessment m_assessment;
    LinkBar *m_links;
    WhatIfPane *m_whatIf;
    QTimer *m_soon; ///< others are compared with when the page stands
};

} // namespace axw::diagnosis
