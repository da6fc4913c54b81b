// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantablewords.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/exchange/companywords.h"
#include "core/poc/poc.h"

#include <QRegularExpression>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Constraint;

QString resourcesText(const std::vector<NamedUnits> &resources)
{
    static const QRegularExpression signs(u"[,;\\[\\]\"\\n]"_s);
    QStringList parts;
    for (const NamedUnits &one : resources) {
        QString name = one.name;
        if (name.contains(signs))
            name = u'"' + name.replace(u'"', u"\"\""_s) + u'"';
        parts += one.units == 100 ? name : name + u'[' + QString::number(one.units, 'g', 8) + u"%]"_s;
    }
    return parts.join(u"; "_s);
}

std::optional<std::vector<NamedUnits>> resourcesFromText(const QString &text)
{
    std::vector<NamedUnits> list;
    qsizetype at = 0;
    const auto isEnd = [&](qsizetype i) { return i >= text.size() || text[i] == u',' || text[i] == u';' || text[i] == u'\n'; };
    while (at < text.size()) {
        NamedUnits one;
        while (at < text.size() && text[at].isSpace() && text[at] != u'\n')
            ++at;
        if (at < text.size() && text[at] == u'"') {
            bool closed = false;
            for (++at; at < text.size() && !closed; ++at) {
                if (text[at] != u'"')
                    one.name += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    one.name += text[++at];
                else
                    closed = true;
            }
            if (!closed)
                return {};
        } else {
            while (!isEnd(at) && text[at] != u'[')
                one.name += text[at++];
        }
        if (at < text.size() && text[at] == u'[') {
            const qsizetype end = text.indexOf(u']', at);
            if (end < 0)
                return {};
            bool number = false;
            one.units = text.mid(at + 1, end - at - 1).remove(u'%').trimmed().toDouble(&number);
            if (!number || !(one.units > 0) || one.units > 100'000)
                return {};
            at = end + 1;
        }
        while (!isEnd(at)) {
            if (!text[at].isSpace())
                return {}; // something behind the name
            ++at;
        }
        ++at;
        one.name = normalLine(one.name);
        if (!one.name.isEmpty())
            list.push_back(one);
        else if (one.units != 100)
            return {};
    }
    return list;
}

QString yesNoText(bool yes, Language language)
{
    if (language == Language::Korean)
        return yes ? u"예"_s : u"아니요"_s;
    return yes ? u"Yes"_s : u"No"_s;
}

std::optional<bool> yesNoFromText(const QString &text)
{
    static const QStringList yes{u"예"_s, u"네"_s, u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"o"_s, u"○"_s, u"v"_s, u"✓"_s, u"수동"_s, u"수동으로예약됨"_s, u"수동으로예약"_s, u"manual"_s, u"manuallyscheduled"_s, u"활성"_s, u"active"_s};
    static const QStringList no{u"아니요"_s, u"아니오"_s, u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"x"_s, u"×"_s, u"-"_s, u"자동"_s, u"자동으로예약됨"_s, u"자동예약"_s, u"자동으로예약"_s, u"auto"_s, u"autoscheduled"_s, u"비활성"_s, u"inactive"_s};
    const QString word = normalLine(text).toLower().remove(u' ');
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<Constraint> constraintFromText(const QString &text)
{
    const QString word = normalLine(text);
    if (const auto own = fromWord<Constraint>(word))
        return own;
    // MS Project's own words, Korean and English.
    static const std::pair<const char16_t *, Constraint> others[] = {
        {u"가능한 빨리", Constraint::AsSoonAsPossible},     {u"가능한 늦게", Constraint::AsLateAsPossible},
        {u"이후에 시작", Constraint::StartNoEarlierThan},   {u"이전에 시작", Constraint::StartNoLaterThan},
        {u"이후에 완료", Constraint::FinishNoEarlierThan},  {u"이전에 완료", Constraint::FinishNoLaterThan},
        {u"반드시 시작", Constraint::MustStartOn},          {u"시작 날짜 지정", Constraint::MustStartOn},
        {u"반드시 완료", Constraint::MustFinishOn},         {u"완료 날짜 지정", Constraint::MustFinishOn},
    };
    const QString plain = QString(word).remove(u' ');
    for (const auto &[known, constraint] : others) {
        if (plain == QString::fromUtf16(known).remove(u' '))
            return constraint;
    }
    return {};
}

std::optional<DayAndMinute> dayAndMinuteFromText(const QString &text)
{
    static const QRegularExpression weekday(u"\\s*\\([^)]*\\)"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC).remove(weekday).trimmed();
    DayAndMinute read;
    read.date = dateOf(plain);
    if (!read.date.isValid() || read.date.year() < 1 || read.date.year() > 9999)
        return {};
    static const QRegularExpression date(u"^(?:[0-9]{8}|[0-9]{4}[-./년]\\s*[0-9]{1,2}[-./월]\\s*[0-9]{1,2}(?:일|\\.)?)"_s);
    const auto match = date.match(plain);
    QString rest = plain.mid(match.capturedLength()).trimmed();
    if (rest.startsWith(u'T'))
        rest = rest.mid(1);
    if (rest.isEmpty())
        return read;
    static const QRegularExpression seconds(u"(?<=:[0-9]{2}):[0-9]{2}(?:\\.[0-9]+)?"_s);
    const QTime time = parseTime(rest.remove(seconds).trimmed());
    if (!time.isValid())
        return {};
    read.minute = time.hour() * 60 + time.minute();
    return read;
}

} // namespace axw::exchange
