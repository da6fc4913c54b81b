// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/pocjson.h"
#include "app/axwb/verbs.h"
#include "core/exchange/projectvalues.h"
#include "core/poc/plantemplates.h"
#include "core/workspace/planexchange.h"
#include "core/workspace/portfolios.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using workspace::Access;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

QString templateKeys()
{
    QStringList keys;
    for (const poc::PlanTemplate &each : poc::planTemplates())
        keys += each.key;
    return keys.join(u'|');
}

Outcome list(const Call &call)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Read));
    AXWB_TRY_ASSIGN(portfolio, workspace::readPortfolio(*workspace));
    QJsonArray json;
    QString text;
    for (const portfolio::Entry &entry : portfolio.entries) {
        json += pocJson(entry);
        text += QStringList{entry.id().toString(), entry.poc().name, entry.client,
                            entry.hasPlan() ? exchange::textOfMoment(entry.start).left(10) : entry.poc().starts.toString(Qt::ISODate),
                            entry.hasPlan() ? exchange::textOfMoment(entry.finish).left(10) : QString(), nameOf(entry.standing, call.language)}
                    .join(u'\t')
                + u'\n';
    }
    return Answer{.json = json, .text = text};
}

Outcome add(const Call &call)
{
    if (call.arguments().size() != 4)
        return wrongCall(Words::tr("The call is: %1").arg(u"axwb poc W add CLIENT NAME"_s));
    QDate starts = systemClock().today();
    if (call.has(u"starts"_s)) {
        starts = QDate::fromString(call.value(u"starts"_s), Qt::ISODate);
        if (!starts.isValid())
            return wrongCall(Words::tr("“%1” is no date; right would be one like %2.").arg(call.value(u"starts"_s), u"2026-03-02"_s));
    }
    const QString key = call.value(u"template"_s);
    if (call.has(u"template"_s) && poc::planTemplate(key) == nullptr)
        return wrongCall(Words::tr("There is no draft “%1”; right would be %2.").arg(key, templateKeys()));
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Write));
    AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.argument(2)));
    AXWB_TRY_ASSIGN(file, workspace->cases().current(client));
    AXWB_TRY_ASSIGN(id, workspace->edit(QT_TRANSLATE_NOOP("edit", "Add PoC"), [&]() -> Result<PocId> {
        AXW_TRY_ASSIGN(made, workspace->pocs().add(client, file ? file->id : CaseId(), call.argument(3), starts));
        if (!key.isEmpty())
            AXW_TRY(workspace->pocs().addPlan(made, *poc::planTemplate(key), call.language));
        return made;
    }));
    return Answer{.json = QJsonObject{{u"id"_s, id.toString()}}, .text = id.toString()};
}

Outcome show(const Call &call)
{
    if (call.arguments().size() != 3)
        return wrongCall(Words::tr("The call is: %1").arg(u"axwb poc W show POC"_s));
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Read));
    AXWB_TRY_ASSIGN(id, pocNamed(*workspace, call.argument(2)));
    AXWB_TRY_ASSIGN(plan, workspace::planToExport(*workspace, id));
    QString text = u"id\t%1\nname\t%2\nstarts\t%3\n"_s.arg(plan.plan.poc.id.toString(), plan.plan.poc.name, plan.plan.poc.starts.toString(Qt::ISODate));
    for (size_t i = 0; i < plan.plan.tasks.size(); ++i) {
        const schedule::TaskDates &dates = plan.dates.schedule.tasks[i];
        text += QStringList{QString::number(i + 1), exchange::textOfMoment(dates.start).left(16), exchange::textOfMoment(dates.finish).left(16),
                            QString::number(qRound(plan.dates.done[i] * 100)) + u'%', QString(plan.dates.levels[i] * 2, u' ') + plan.plan.tasks[i].name}
                    .join(u'\t')
                + u'\n';
    }
    return Answer{.json = planJson(plan), .text = text, .messages = plan.calendars.remarks()};
}

Outcome run(const Call &call)
{
    const QString what = call.argument(1);
    if (what != u"add"_s && (call.has(u"starts"_s) || call.has(u"template"_s)))
        return wrongCall(Words::tr("%1 belong to %2.", "options, an argument").arg(u"--starts, --template"_s, u"add"_s));
    if (what == u"add"_s)
        return add(call);
    if (what == u"show"_s)
        return show(call);
    return wrongCall(Words::tr("“%1” is none of %2. The call is: %3").arg(what, u"add, show"_s, u"axwb poc W add|show …"_s));
}

} // namespace

VerbSpec pocsVerb()
{
    return {.name = u"pocs"_s,
            .arguments = u"W"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists the proofs of concept with their dates and how they stand"),
            .run = list};
}

VerbSpec pocVerb()
{
    return {.name = u"poc"_s,
            .arguments = u"W add CLIENT NAME | show POC"_s,
            .least = 2,
            .most = 4,
            .purpose = QT_TRANSLATE_NOOP("axwb", "adds a proof of concept, or shows one with its plan, named by its key or its name"),
            .options = {{u"starts"_s, u"D"_s, QT_TRANSLATE_NOOP("axwb", "when it starts; today when left out")},
                        {u"template"_s, u"KEY"_s, QT_TRANSLATE_NOOP("axwb", "begins its plan with the draft of this kind")}},
            .run = run};
}

} // namespace axw::app
