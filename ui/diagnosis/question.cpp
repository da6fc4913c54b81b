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
    default: return question.value.simplified();
    }
}

} // namespace axw::diagnosis
