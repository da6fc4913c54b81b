// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/verbs.h"
#include "core/base/formats.h"
#include "core/schedule/holidays.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

constexpr int firstYear = 1950; // before the law on public holidays of 1949 there is none to follow
constexpr int lastYear = 2100;

Outcome run(const Call &call)
{
    bool number = false;
    const int year = call.argument(0).toInt(&number);
    if (!number)
        return wrongCall(Words::tr("“%1” is no year.").arg(call.argument(0)));
    if (year < firstYear || year > lastYear)
        return tl::unexpected<Failure>(
            Failure(1, Words::tr("Holidays are known from %1 to %2, not for %3.").arg(firstYear).arg(lastYear).arg(year)));
    QJsonArray list;
    QString text;
    for (const schedule::Holiday &day : schedule::holidays(year, schedule::holidayRules())) {
        list += QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
                            {u"name_ko"_s, day.name.ko},
                            {u"name_en"_s, day.name.en},
                            {u"substitute"_s, day.substitute}};
        text += day.date.toString(Qt::ISODate) + u'\t' + day.name.in(call.language) + u'\n';
    }
    return Answer{list, text};
}

} // namespace

VerbSpec holidaysVerb()
{
    return {.name = u"holidays"_s,
            .arguments = u"YEAR"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists Korea's public holidays with their substitutes"),
            .run = run};
}

} // namespace axw::app
