// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlwalk.h"

#include <QCoreApplication>

#include <cmath>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

} // namespace

void XmlWalk::skip()
{
    m_xml.skipCurrentElement();
    --m_depth;
}

QString XmlWalk::text()
{
    --m_depth;
    return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

void XmlWalk::refuse(int line, const QString &why)
{
    if (m_refused || m_xml.hasError())
        return;
    m_refused = true;
    m_line = line;
    m_why = why;
    m_xml.raiseError(why);
}

void XmlWalk::refuseValue(const QString &element, int line, const QString &value, const QString &right)
{
    refuse(line, Words::tr("“%1” is no value of <%2>; right would be %3.").arg(value.left(60), element, right));
}

std::optional<int> XmlWalk::number(int least, int most)
{
    const int at = line();
    const QString element = m_xml.name().toString();
    const QString value = text();
    if (value.isEmpty())
        return {};
    bool whole = false;
    const int read = value.toInt(&whole);
    if (whole && read >= least && read <= most)
        return read;
    refuseValue(element, at, value, Words::tr("a whole number from %1 to %2").arg(least).arg(most));
    return {};
}

std::optional<double> XmlWalk::decimal(double least, double most)
{
    const int at = line();
    const QString element = m_xml.name().toString();
    const QString value = text();
    if (value.isEmpty())
        return {};
    bool any = false;
    const double read = value.toDouble(&any);
    if (any && read >= least && read <= most)
        return read;
    refuseValue(element, at, value, Words::tr("a number from %1 to %2").arg(least, 0, 'f', 0).arg(most, 0, 'f', 0));
    return {};
}

std::optional<qint64> XmlWalk::hundredths()
{
    const auto amount = decimal(-9e15, 9e15); // as far as a double counts every one
    return amount ? std::optional(qint64(std::llround(*amount))) : std::nullopt;
}

std::optional<bool> XmlWalk::truth()
{
    const int at = line();
    const QString element = m_xml.name().toString();
    const QString value = text();
    if (value.isEmpty())
        return {};
    if (value == u"1" || value == u"true")
        return true;
    if (value == u"0" || value == u"false")
        return false;
    refuseValue(element, at, value, Words::tr("0 or 1"));
    return {};
}

std::optional<schedule::Moment> XmlWalk::moment(bool finish)
{
    const int at = line();
    const QString element = m_xml.name().toString();
    const QString value = text();
    if (value.isEmpty() || value == u"NA")
        return {};
    const auto read = momentOfText(value, finish);
    if (!read)
        refuseValue(element, at, value, Words::tr("a time like %1").arg(u"2026-03-02T08:00:00"_s));
    return read;
}

std::optional<QDate> XmlWalk::date()
{
    const auto read = moment();
    return read ? std::optional(schedule::dateOf(*read)) : std::nullopt;
}

std::optional<int> XmlWalk::minute()
{
    const int at = line();
    const QString element = m_xml.name().toString();
    const QString value = text();
    if (value.isEmpty())
        return {};
    const auto read = minuteOfText(value);
    if (!read)
        refuseValue(element, at, value, Words::tr("a time of day like %1").arg(u"08:00:00"_s));
    return read;
}

} // namespace axw::exchange
