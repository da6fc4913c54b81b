// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompanyStory: PoCs that follow the first one and wait for it, and the plan that a project manager is asked to look at.
#include "core/example/companystory.h"

#include "core/workspace/workspace.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

void CompanyStory::tellPortfolio(Chronicle &chronicle)
{
    const QJsonObject submitted = m_company[u"poc"][u"submitted"].toObject();
    if (!submitted.isEmpty())
        chronicle.happens(submitted[u"ago"].toInt(), m_actor, [this, words = submitted[u"comment"].toString()] { return submit(words); });
    for (const auto &value : list(u"pocs"_s)) {
        const QJsonObject told = value.toObject();
        const QDate starts = chronicle.day(told[u"start"].toInt());
        const QDate due = told.contains(u"due") ? chronicle.day(told[u"due"].toInt()) : QDate();
        chronicle.happens(told[u"ago"].toInt(), m_actor, [this, told, starts, due] { return addNextPlan(told, starts, due); });
    }
}

Result<> CompanyStory::addNextPlan(const QJsonObject &told, QDate starts, QDate due)
{
    AXW_TRY_ASSIGN(before, m_workspace.pocs().of(m_client));
    AXW_TRY(addPlan(told, starts, due));
    if (!told[u"waits"].toBool())
        return {};
    AXW_TRY_ASSIGN(after, m_workspace.pocs().of(m_client));
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Link PoCs"), [&]() -> Result<> {
        AXW_TRY(m_workspace.planReview().linkPocs(before.back().id, after.back().id));
        return {};
    });
}

Result<> CompanyStory::submit(const QString &comment)
{
    AXW_TRY_ASSIGN(all, m_workspace.pocs().of(m_client));
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Submit plan for review"), [&]() -> Result<> {
        AXW_TRY(m_workspace.planReview().comment(all.front().id, {}, comment, m_workspace.person()));
        return m_workspace.planReview().submit(all.front().id);
    });
}

} // namespace axw::example
