// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/cellreading.h"

#include "core/base/formats.h"
#include "core/base/korean.h"

#include <QRegularExpression>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// On one line, full-width letters as plain ones.
QString plain(const QString &text)
{
    return normalLine(text).normalized(QString::NormalizationForm_KC);
}

} // namespace

Result<schedule::Length> CellReading::duration(const QString &text) const
{
    if (const auto read = schedule::parseLength(text, units()))
        return *read;
    return fail(Error::Kind::Invalid, tr("“%1” is not read as a duration. Type it like 5d, 2w, 4h or 1.5d.").arg(text));
}

Result<int> CellReading::done(const QString &text) const
{
    static const QRegularExpression percent(u"^(\\d{1,3})(?:[.,]0+)?\\s*%?$"_s);
    const auto match = percent.match(plain(text));
    const int done = match.captured(1).toInt();
    if (!match.hasMatch() || done > 100)
        return fail(Error::Kind::Invalid, tr("“%1” is not read as progress. Type a number from 0 to 100.").arg(text));
    return done;
}

Result<std::optional<Won>> CellReading::cost(const QString &text) const
{
    static const QRegularExpression won(u"^[₩￦]?\\s*(\\d{1,15})\\s*(원|만원|만 원|천원|천 원|won|krw)?$"_s);
    const QString typed = plain(text).remove(u',').toLower();
    if (typed.isEmpty())
        return std::nullopt;
    const auto match = won.match(typed);
    if (!match.hasMatch())
        return fail(Error::Kind::Invalid, tr("“%1” is not read as an amount. Type whole won, like 1,200,000 or 120만원.").arg(text));
    const QString unit = match.captured(2);
    const qint64 times = unit.startsWith(u'만') ? 10'000 : unit.startsWith(u'천') ? 1'000 : 1;
    constexpr qint64 most = 1'000'000'000'000'000;
    const qint64 amount = match.captured(1).toLongLong();
    if (amount > most / times)
        return fail(Error::Kind::Invalid, tr("“%1” is more than a plan can cost.").arg(text));
    return Won{amount * times};
}

Result<QDate> CellReading::date(const QString &text) const
{
    const QDate date = parseDate(normalLine(text), m_today);
    if (!date.isValid())
        return fail(Error::Kind::Invalid, tr("“%1” is not read as a date. Type it like 12/3, 2026-12-03, tomorrow or +3.").arg(text));
    return date;
}

Result<std::optional<poc::PlanTime>> CellReading::deadline(const QString &text) const
{
    if (normalLine(text).isEmpty())
        return std::nullopt;
    AXW_TRY_ASSIGN(day, date(text));
    return poc::PlanTime{m_calendar.eveningOf(day)};
}

schedule::Moment CellReading::startOn(QDate date, bool milestone) const
{
    return m_calendar.momentAtShare(date, milestone ? 1 : 0);
}

Result<schedule::WorkMinutes> CellReading::durationUntil(schedule::Moment start, QDate finish) const
{
    const auto work = m_calendar.between(start, m_calendar.momentAtShare(finish, 1));
    if (work <= 0)
        return fail(Error::Kind::Invalid,
                    tr("A task cannot finish before it starts, on %1.").arg(formatDate(schedule::dateOf(start), m_language)));
    return work;
}

Result<std::vector<WantedResource>> CellReading::resources(const QString &text) const
{
    static const QRegularExpression separators(u"[,;]"_s);
    static const QRegularExpression shape(u"^(.*?)\\s*[\\[(]?\\s*(\\d{1,6})\\s*%\\s*[\\])]?$"_s);
    std::vector<WantedResource> wanted;
    const QStringList parts = normalLine(text).split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        WantedResource one{part.trimmed(), 100};
        if (const auto match = shape.match(one.name); match.hasMatch()) {
            one.name = match.captured(1).trimmed();
            one.units = match.captured(2).toInt();
        }
        if (one.name.isEmpty() || one.units < 1)
            return fail(Error::Kind::Invalid, tr("“%1” is not read as who works on a task. Type names, with a share if need be: 이수민, 박민준 50%.").arg(part.trimmed()));
        const bool twice = std::any_of(wanted.begin(), wanted.end(), [&one](const WantedResource &other) { return nameKey(other.name) == nameKey(one.name); });
        if (twice)
            return fail(Error::Kind::Invalid, tr("“%1” stands there twice.").arg(one.name));
        wanted.push_back(one);
    }
    return wanted;
}

} // namespace axw::gantt
