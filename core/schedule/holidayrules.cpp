// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/holidays.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace axw::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::schedule)
};

constexpr int forEver = 9999;
constexpr auto folder = ":/axw/holidays/"_L1;

auto damaged(const QString &detail)
{
    return fail(Error::Kind::Damaged, Words::tr("The holiday rules cannot be read: %1.").arg(detail), detail);
}

LocalizedText nameOf(const QJsonObject &entry)
{
    return {entry[u"ko"].toString(), entry[u"en"].toString()};
}

Result<HolidayRule> readRule(const QJsonObject &entry)
{
    HolidayRule rule;
    rule.name = nameOf(entry);
    const QString what = rule.name.ko;
    if (rule.name.ko.isEmpty() || rule.name.en.isEmpty())
        return damaged(u"a rule has no name in both languages"_s);

    rule.lunar = entry.contains(u"lunar");
    const QStringList parts = entry[rule.lunar ? u"lunar"_s : u"date"_s].toString().split(u'-');
    if (parts.size() != 2)
        return damaged(u"%1 has no month and day"_s.arg(what));
    rule.month = parts[0].toInt();
    rule.day = parts[1].toInt();
    // A lunar month has 30 days at most; 2000 is a leap year, so every Gregorian month and day passes.
    if (rule.lunar ? rule.month < 1 || rule.month > 12 || rule.day < 1 || rule.day > 30
                   : !QDate::isValid(2000, rule.month, rule.day))
        return damaged(u"%1 has no such month and day"_s.arg(what));
    rule.offset = entry[u"offset"].toInt();

    const QJsonArray years = entry[u"years"].toArray();
    for (const QJsonValueConstRef span : years) {
        const QJsonArray ends = span.toArray();
        const int from = ends.at(0).toInt();
        const int to = ends.size() > 1 ? ends.at(1).toInt() : forEver;
        if (from < 1 || to < from)
            return damaged(u"%1 has wrong years"_s.arg(what));
        rule.years.emplace_back(from, to);
    }
    if (rule.years.empty())
        return damaged(u"%1 has no years"_s.arg(what));

    const QJsonObject substitute = entry[u"substitute"].toObject();
    rule.substituteFrom = substitute[u"from"].toInt();
    rule.substituteOnSaturday = substitute[u"saturday"].toBool();
    return rule;
}

Result<QByteArray> resource(int version)
{
    QFile file(folder + u"korea-%1.json"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
                    Words::tr("This program has no holiday rules of version %1.").arg(version), file.errorString());
    return file.readAll();
}

} // namespace

Result<HolidayRules> readHolidayRules(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return damaged(problem.errorString());
    const QJsonObject top = document.object();

    HolidayRules rules;
    rules.version = top[u"version"].toInt();
    if (rules.version < 1)
        return damaged(u"no version"_s);
    const QJsonArray entries = top[u"rules"].toArray();
    for (const QJsonValueConstRef entry : entries) {
        AXW_TRY_ASSIGN(rule, readRule(entry.toObject()));
        rules.rules.push_back(std::move(rule));
    }
    const QJsonArray days = top[u"days"].toArray();
    for (const QJsonValueConstRef entry : days) {
        const QJsonObject day = entry.toObject();
        const QDate date = QDate::fromString(day[u"date"].toString(), Qt::ISODate);
        if (!date.isValid())
            return damaged(u"'%1' is no date"_s.arg(day[u"date"].toString()));
        rules.days.push_back({date, nameOf(day), false});
    }
    return rules;
}

std::vector<int> holidayRuleVersions()
{
    std::vector<int> versions;
    const QStringList files = QDir(folder).entryList({u"korea-*.json"_s});
    for (const QString &file : files)
        versions.push_back(QStringView(file).sliced(6).chopped(5).toInt());
    std::sort(versions.begin(), versions.end());
    return versions;
}

Result<HolidayRules> holidayRules(int version)
{
    AXW_TRY_ASSIGN(json, resource(version));
    return readHolidayRules(json);
}

HolidayRules holidayRules()
{
    const std::vector<int> versions = holidayRuleVersions();
    Q_ASSERT_X(!versions.empty(), "holidayRules", "the program carries its holiday rules as a resource");
    auto rules = holidayRules(versions.back());
    Q_ASSERT_X(rules.has_value(), "holidayRules", "the rules we carry can be read: a test reads them all");
    return std::move(rules).value_or(HolidayRules{});
}

} // namespace axw::schedule
