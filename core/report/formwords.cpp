// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formwords.h"

#include "core/base/formats.h"
#include "core/report/compose.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Mark;

QString FormWords::fill(const QString &ko, const QString &en, const QStringList &parts) const
{
    return filled({ko, en}, m_language, parts);
}

QString FormWords::nameOf(const QString &key) const
{
    const diagnosis::Dimension *dimension = m_form.dimension(key);
    return dimension ? dimension->label.in(m_language) : key;
}

QString FormWords::shortNameOf(const QString &key) const
{
    const diagnosis::Dimension *dimension = m_form.dimension(key);
    return dimension ? dimension->shortLabel.in(m_language) : key;
}

QString FormWords::namesOf(const QStringList &keys) const
{
    QStringList names;
    for (const QString &key : keys)
        names.append(nameOf(key));
    return names.join(u", "_s);
}

QString FormWords::topicOf(const QString &item) const
{
    const diagnosis::Item *asked = m_form.item(item);
    if (!asked)
        return item;
    // In a repeat the same is asked of each: "line[2]/sensors" is the second one's.
    static const QRegularExpression instance(u"\\[(\\d+)\\]"_s);
    QStringList numbers;
    for (auto found = instance.globalMatch(item); found.hasNext();)
        numbers.append(found.next().captured(1));
    const QString topic = asked->topic.in(m_language);
    return numbers.isEmpty() ? topic : u"%1 (%2)"_s.arg(topic, numbers.join(u'.'));
}

QString FormWords::levelName(double score) const
{
    const auto level = std::size_t(std::clamp(int(std::floor(score + 1e-9)), 0, diagnosis::levelCount - 1));
    return m_form.levels.at(level).label.in(m_language);
}

QString FormWords::answerText(const diagnosis::Answer &answer) const
{
    switch (answer.mark) {
    case Mark::Level:
        if (answer.points)
            return formatDecimal(*answer.points, *answer.points == std::round(*answer.points) ? 0 : 2);
        return u"%1 %2"_s.arg(answer.level).arg(m_form.levels.at(std::size_t(answer.level)).label.in(m_language));
    case Mark::NotApplicable:
        return word(u"해당 없음"_s, u"Not applicable"_s);
    case Mark::Unknown:
        return word(u"미확인"_s, u"Not known yet"_s);
    case Mark::Absent:
        return word(u"미응답"_s, u"Not answered"_s);
    }
    return {};
}

QString FormWords::seenOf(const diagnosis::Item &item, const diagnosis::Answer &answer) const
{
    if (!answer.isScored())
        return {};
    if (answer.chosen.isEmpty())
        return item.markers.at(std::size_t(answer.level)).in(m_language);
    QStringList labels;
    for (const QString &code : answer.chosen.split(u' ', Qt::SkipEmptyParts)) {
        const auto choice = std::find_if(item.choices.begin(), item.choices.end(), [&](const diagnosis::Item::Choice &each) { return each.code == code; });
        labels.append(choice == item.choices.end() ? code : choice->label.in(m_language));
    }
    return labels.join(u", "_s);
}

QString FormWords::scoreOf(std::optional<double> score)
{
    return score ? formatDecimal(*score, 1) : u"-"_s;
}

QString FormWords::signedText(double change)
{
    const QString text = formatDecimal(std::abs(change), 1);
    if (std::abs(change) < 0.05)
        return text;
    return (change > 0 ? u"+"_s : u"-"_s) + text;
}

} // namespace axw::report
