// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/scoresurroundings.h"

#include "core/base/formats.h"
#include "core/workspace/benchmarks.h"
#include "core/workspace/workspace.h"
#include "ui/diagnosis/linkbar.h"
#include "ui/diagnosis/scorepanel.h"
#include "ui/diagnosis/whatifpane.h"
#include "ui/widgets/text.h"

#include <QTimer>
#include <QVBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

ScoreSurroundings::ScoreSurroundings(const PageContext &context, ScorePanel &panel, QObject *parent) :
    QObject(parent), m_context(context), m_panel(panel), m_links(new LinkBar(context, LinkBar::Shape::Column, &panel)),
    m_whatIf(new WhatIfPane(context.theme, context.language, &panel)), m_soon(new QTimer(this))
{
    auto *part = new QWidget(&panel);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, context.theme.px(6), 0, 0);
    column->setSpacing(context.theme.px(4));
    column->addWidget(makeLabel(context.theme, tr("This item is linked to"), Size::Body, true, part));
    column->addWidget(m_links);
    panel.addPart(part);
    panel.addPart(m_whatIf);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ScoreSurroundings::compare);
    connect(&panel, &ScorePanel::scoresChanged, this, [this] { m_whatIf->setScores(m_panel.form(), m_panel.scores()); });
    connect(&context.workspace, &workspace::Workspace::changed, this, &ScoreSurroundings::follow);
}

void ScoreSurroundings::setAssessment(const Assessment &assessment)
{
    if (assessment.id == m_assessment.id)
        return;
    m_assessment = assessment;
    m_soon->start();
}

void ScoreSurroundings::setItem(const QString &question)
{
    m_links->setItem(m_assessment.client, m_assessment.formKey, question);
}

void ScoreSurroundings::follow(const journal::Changes &changes)
{
    if (changes.touches("assessment") || changes.touches("client") || changes.touches("benchmark"))
        m_soon->start();
    if (changes.touches("item_link") || changes.touches("poc") || changes.touches("task"))
        m_links->look();
}

void ScoreSurroundings::compare()
{
    const auto client = m_context.workspace.clients().get(m_assessment.client);
    if (!client)
        return;
    const auto found = workspace::comparisonFor(m_context.workspace, *client, m_assessment.formKey, m_assessment.formVersion);
    if (!found || !*found) {
        m_panel.setBenchmark(std::nullopt, tr("Fewer than %1 other companies with a frozen diagnosis by this form: no figure is shown.").arg(fewestCompanies));
        return;
    }
    const auto &others = **found;
    QStringList words;
    const QString field = client->field ? keyOf(*client->field) : QString();
    const QString size = client->size ? keyOf(*client->size) : QString();
    if (field.isEmpty() || size.isEmpty())
        words << tr("The industry or size of this company is not entered.");
    if (others.group.industry != field || others.group.size != size)
        words << tr("Nothing may be told of a narrower group: too few companies.");
    words << (others.imported ? tr("From the benchmark file of %1, %2.").arg(others.source, formatDate(others.made, m_context.language))
                              : tr("From this workspace's own frozen diagnoses, without this company."));
    m_panel.setBenchmark(ScoreBenchmark{others.group, others.name.in(m_context.language), words.join(u' ')}, {});
}

} // namespace axw::diagnosis
