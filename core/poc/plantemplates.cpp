// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/plantemplates.h"

#include "core/poc/pocstore.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// A static library's resource is not registered by itself, and Q_INIT_RESOURCE must stand outside any namespace.
static void initPlans()
{
    Q_INIT_RESOURCE(plans);
}

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc)
};

constexpr qint64 minutesOfWorkday = 480;

LocalizedText textOf(const QJsonObject &object)
{
    return {object.value("ko"_L1).toString(), object.value("en"_L1).toString()};
}

/// Reads one step; `known`: the steps before it, by their keys.
Result<PlanTemplate::Step> stepOf(const QJsonObject &object, const QHash<QString, int> &known)
{
    PlanTemplate::Step step;
    step.key = object.value("key"_L1).toString();
    step.name = textOf(object);
    step.gate = object.value("gate"_L1).toBool();
    const auto wrong = [&](const QString &why) { return fail(Error::Kind::Invalid, Words::tr("Step “%1” of the template: %2").arg(step.key, why)); };
    if (step.key.isEmpty() || known.contains(step.key))
        return wrong(Words::tr("each needs a key of its own."));
    if (step.name.ko.isEmpty() || step.name.en.isEmpty())
        return wrong(Words::tr("it needs a name in Korean and English."));
    if (object.contains("days"_L1)) {
        const QJsonArray days = object.value("days"_L1).toArray();
        step.optimistic = days.at(0).toInt();
        step.days = days.at(1).toInt();
        step.pessimistic = days.at(2).toInt();
        if (days.size() != 3 || step.optimistic < 1 || step.days < step.optimistic || step.pessimistic < step.days || step.gate)
            return wrong(Words::tr("its days are three numbers that do not fall, like [3, 5, 8]; a gate has none."));
    }
    for (const QJsonValue each : object.value("after"_L1).toArray()) {
        const QJsonObject link = each.toObject();
        const QString key = each.isString() ? each.toString() : link.value("key"_L1).toString();
        const auto type = fromKey<schedule::LinkType>(link.value("type"_L1).toString(u"fs"_s));
        if (!known.contains(key) || !type)
            return wrong(Words::tr("it follows “%1”, which is no step before it, or in a way that is not fs, ss, ff or sf.").arg(key));
        step.after.push_back({known.value(key), *type, link.value("lag"_L1).toInt()});
    }
    return step;
}

} // namespace

Result<PlanTemplate> readPlanTemplate(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid, Words::tr("The template is no JSON: at character %1.").arg(error.offset), error.errorString());
    PlanTemplate made;
    made.key = object.value("key"_L1).toString();
    made.order = object.value("order"_L1).toInt();
    made.name = textOf(object.value("name"_L1).toObject());
    made.about = textOf(object.value("about"_L1).toObject());
    QHash<QString, int> known;
    for (const QJsonValue each : object.value("tasks"_L1).toArray()) {
        AXW_TRY_ASSIGN(step, stepOf(each.toObject(), known));
        known.insert(step.key, int(made.steps.size()));
        made.steps.push_back(std::move(step));
    }
    if (made.key.isEmpty() || made.name.ko.isEmpty() || made.name.en.isEmpty() || made.steps.empty() || !made.steps.front().isPart())
        return fail(Error::Kind::Invalid, Words::tr("A template has a key, a name in Korean and English, and steps that begin with a part."));
    return made;
}

const std::vector<PlanTemplate> &planTemplates()
{
    static const std::vector<PlanTemplate> all = [] {
        initPlans();
        std::vector<PlanTemplate> read;
        const QDir folder(u":/axw/plans"_s);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const bool opened = file.open(QFile::ReadOnly);
            auto made = readPlanTemplate(file.readAll());
            Q_ASSERT(opened && made.has_value());
            read.push_back(std::move(*made));
        }
        std::sort(read.begin(), read.end(), [](const PlanTemplate &one, const PlanTemplate &two) { return one.order < two.order; });
        return read;
    }();
    return all;
}

const PlanTemplate *planTemplate(const QString &key)
{
    const auto &all = planTemplates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PlanTemplate &each) { return each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

Result<> PocStore::addPlan(PocId poc, const PlanTemplate &from, Language language)
{
    AXW_TRY_ASSIGN(known, plan(poc));
    if (!known.tasks.empty())
        return fail(Error::Kind::Invalid, tr("This plan has tasks already."));
    std::vector<TaskId> ids;
    for (const PlanTemplate::Step &step : from.steps) {
        Task task;
        task.name = step.name.in(language);
        task.duration = step.days * minutesOfWorkday;
        task.gate = step.gate;
        if (step.optimistic < step.days || step.pessimistic > step.days) {
            task.optimistic = step.optimistic * minutesOfWorkday;
            task.pessimistic = step.pessimistic * minutesOfWorkday;
        }
        AXW_TRY_ASSIGN(id, addTask(poc, task));
        ids.push_back(id);
        if (!step.isPart())
            AXW_TRY(indent(id)); // under its part
        for (const PlanTemplate::Before &before : step.after)
            AXW_TRY(link(ids[size_t(before.step)], id, before.type, before.lag * minutesOfWorkday));
    }
    return {};
}

} // namespace axw::poc
