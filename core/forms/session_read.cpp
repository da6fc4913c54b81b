// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/session.h"

#include <QRegularExpression>

#include <cmath>

/// What an answer to a question of each type looks like.
namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

tl::unexpected<Error> unfit(const Node &node, const QString &answer, const QString &right)
{
    return fail(Error::Kind::Invalid, Words::tr("“%1” is no answer to “%2”; right would be %3.").arg(answer, node.name, right));
}

Result<Value> number(const Node &node, const QString &answer, bool whole)
{
    static const QRegularExpression integer(uR"(^[-+]?\d{1,15}$)"_s);
    static const QRegularExpression decimal(uR"(^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,3})?$)"_s);
    if (!(whole ? integer : decimal).match(answer).hasMatch())
        return unfit(node, answer, whole ? Words::tr("a whole number, 3") : Words::tr("a number, 3.5"));
    const double value = answer.toDouble();
    if (!std::isfinite(value))
        return unfit(node, answer, Words::tr("a number, 3.5"));
    return Value::ofNumber(value);
}

QString someNames(const ChoiceList &list)
{
    QStringList names;
    for (const Choice &choice : list.choices) {
        if (names.size() == 8) {
            names += u"…"_s;
            break;
        }
        names += choice.name;
    }
    return Words::tr("one of %1").arg(names.join(u", "_s));
}

Result<Value> chosen(const Form &form, const Node &node, const QString &answer)
{
    const ChoiceList *list = form.list(node.list);
    QStringList names = node.type == Type::SelectOne ? QStringList{answer} : wordsOf(answer);
    for (const QString &name : std::as_const(names)) {
        if (list != nullptr && list->choice(name) == nullptr)
            return unfit(node, name, someNames(*list));
    }
    if (node.type == Type::Rank && names.removeDuplicates() > 0)
        return unfit(node, answer, Words::tr("every choice once, in order"));
    names.removeDuplicates();
    return Value::ofText(names.join(u' '));
}

Result<Value> point(const Node &node, const QString &answer)
{
    const QStringList parts = wordsOf(answer);
    bool fits = parts.size() >= 2 && parts.size() <= 4;
    for (qsizetype i = 0; i < parts.size() && fits; ++i) {
        const double part = numberOf(QStringView(parts[i]));
        fits = std::isfinite(part) && (i > 1 || std::abs(part) <= (i == 0 ? 90 : 180));
    }
    return fits ? Result<Value>(Value::ofText(parts.join(u' ')))
                : Result<Value>(unfit(node, answer, Words::tr("latitude and longitude, 37.55 126.99, with altitude and accuracy if known")));
}

Result<Value> answerTo(const Form &form, int at, const QString &given)
{
    const Node &node = form.nodes[size_t(at)];
    const QString answer = given.trimmed();
    if (answer.isEmpty())
        return Value();
    switch (node.type) {
    case Type::Integer: return number(node, answer, true);
    case Type::Decimal:
    case Type::Range: return number(node, answer, false);
    case Type::SelectOne:
    case Type::SelectMultiple:
    case Type::Rank: return chosen(form, node, answer);
    case Type::Date:
    case Type::Today:
        if (const auto moment = Moment::read(answer); moment && !moment->hasTime())
            return Value::ofText(moment->toString());
        return unfit(node, answer, Words::tr("a date, 2026-03-04"));
    case Type::DateTime:
    case Type::Start:
    case Type::End:
        if (const auto moment = Moment::read(answer); moment && moment->hasTime())
            return Value::ofText(answer);
        return unfit(node, answer, Words::tr("a date with its time, 2026-03-04T09:30:00"));
    case Type::Time:
        if (Moment::readTime(answer))
            return Value::ofText(answer);
        return unfit(node, answer, Words::tr("a time of the day, 09:30"));
    case Type::GeoPoint: return point(node, answer);
    case Type::Acknowledge:
        if (answer.compare(u"OK", Qt::CaseInsensitive) == 0 || answer == u"true" || answer == u"yes")
            return Value::ofText(u"OK"_s);
        return unfit(node, answer, u"OK"_s);
    case Type::Text:
    case Type::Image:
    case Type::Audio:
    case Type::Video:
    case Type::File:
    case Type::Barcode:
    case Type::Username:
    case Type::DeviceId: return Value::ofText(given);
    case Type::Note:
    case Type::Calculate:
    case Type::Hidden: return Value::ofText(given);
    case Type::Group:
    case Type::Repeat: return unfit(node, answer, Words::tr("answers to the questions in it"));
    }
    return Value();
}

} // namespace

Result<Value> Session::read(const Form &form, int at, const QString &given)
{
    return answerTo(form, at, given);
}

} // namespace axw::forms
