// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/question.h"

#include "core/base/formats.h"
#include "core/forms/moment.h"
#include "core/forms/value.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::Question)
};

QString labels(const Question &question)
{
    QStringList words;
    for (const QString &name : forms::wordsOf(question.value)) {
        const auto found = std::find_if(question.choices.begin(), question.choices.end(), [&](const Offered &each) { return each.name == name; });
        words << (found == question.choices.end() ? name : found->label);
    }
    return words.join(question.type == Type::Rank ? u" → "_s : u", "_s);
}

} // namespace

int choiceOfKey(const std::vector<Offered> &choices, const QString &key)
{
    for (size_t i = 0; !key.isEmpty() && i < choices.size(); ++i) {
        if (keyOfChoice(choices, i) == key)
            return int(i);
    }
    return -1;
}

QString keyOfChoice(const std::vector<Offered> &choices, size_t at)
{
    const auto isDigit = [](const Offered &each) { return each.name.size() == 1 && each.name.front() >= u'0' && each.name.front() <= u'9'; };
    if (std::all_of(choices.begin(), choices.end(), isDigit))
        return choices[at].name;
    return at < 10 ? QString::number((at + 1) % 10) : QString();
}

QString answerWords(const Question &question, Language language)
{
    if (!question.isAnswered())
        return question.beside.unknown ? Words::tr("not known yet") : QString();
    switch (question.type) {
    case Type::SelectOne:
    case Type::SelectMultiple:
    case Type::Rank: return labels(question);
    case Type::Date:
    case Type::DateTime:
        if (const auto moment = forms::Moment::read(question.value)) {
            const QString day = formatDate(moment->date, language);
            return moment->hasTime() ? day + u' ' + moment->time.toString(u"HH:mm"_s) : day;
        }
        return question.value;
    case Type::Time:
        if (const auto time = forms::Moment::readTime(question.value))
            return time->toString(u"HH:mm"_s);
        return question.value;
    case Type::Acknowledge: return Words::tr("confirmed");
    case Type::GeoPoint:
        if (const QStringList parts = question.value.simplified().split(u' '); parts.size() >= 2)
            return u"%1°, %2°"_s.arg(parts.at(0), parts.at(1));
        return question.value;
    default: return question.value.simplified();
    }
}

} // namespace axw::diagnosis
