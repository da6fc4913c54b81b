// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/parameters.h"

#include "core/forms/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// Nothing where other tools take whatever they are given.
std::optional<QStringList> allowed(const Node &node, bool fromFile)
{
    switch (node.type) {
    case Type::SelectOne:
    case Type::SelectMultiple:
    case Type::Rank:
        return fromFile ? QStringList{u"label"_s, u"randomize"_s, u"seed"_s, u"value"_s} : QStringList{u"randomize"_s, u"seed"_s};
    case Type::Range:
        return QStringList{u"end"_s, u"placeholder"_s, u"start"_s, u"step"_s, u"tick_interval"_s, u"tick_labelset"_s};
    case Type::Text:
        return QStringList{u"rows"_s};
    case Type::Image:
        return QStringList{u"app"_s, u"max-pixels"_s};
    case Type::Audio:
        return QStringList{u"quality"_s};
    case Type::GeoPoint:
        return QStringList{u"allow-mock-accuracy"_s, u"capture-accuracy"_s, u"warning-accuracy"_s};
    case Type::Group:
    case Type::Repeat:
    case Type::Note:
    case Type::Integer:
    case Type::Decimal:
    case Type::Date:
    case Type::Time:
    case Type::DateTime:
    case Type::Video:
    case Type::File:
    case Type::Barcode:
    case Type::Acknowledge:
    case Type::Calculate:
    case Type::Hidden:
    case Type::Start:
    case Type::End:
    case Type::Today:
    case Type::Username:
    case Type::DeviceId:
        return {};
    }
    return {};
}

QStringList rangeFaults(const Node &node, const Form &form)
{
    QStringList faults;
    const auto number = [&](const QString &key, double otherwise) {
        if (!node.parameters.contains(key))
            return otherwise;
        bool isNumber = false;
        const double value = node.parameters[key].toDouble(&isNumber);
        if (isNumber && std::isfinite(value))
            return value;
        faults += Words::tr("The parameter “%1” of a range is a number, not “%2”.").arg(key, node.parameters[key]);
        return std::nan("");
    };
    const double start = number(u"start"_s, 1);
    const double end = number(u"end"_s, 10);
    const double step = number(u"step"_s, 1);
    (void)number(u"tick_interval"_s, step);
    (void)number(u"placeholder"_s, start);
    if (step == 0)
        faults += Words::tr("The step of a range is not 0.");
    else if (std::fabs(step) > std::fabs(end - start))
        faults += Words::tr("The step %1 is larger than the range from %2 to %3.").arg(step).arg(start).arg(end);
    const QString labels = node.parameters.value(u"tick_labelset"_s);
    if (!labels.isEmpty() && form.list(labels) == nullptr)
        faults += Words::tr("There is no list “%1” on the sheet “choices” for the parameter “tick_labelset”.").arg(labels);
    return faults;
}

QStringList selectFaults(const Node &node)
{
    QStringList faults;
    const QString randomize = node.parameters.value(u"randomize"_s);
    if (!randomize.isEmpty() && randomize != u"true"_s && randomize != u"false"_s)
        faults += Words::tr("The parameter “randomize” is true or false, not “%1”.").arg(randomize);
    const QString seed = node.parameters.value(u"seed"_s);
    bool isNumber = false;
    (void)seed.toDouble(&isNumber);
    if (!seed.isEmpty() && randomize.isEmpty())
        faults += Words::tr("A seed needs the parameter randomize=true.");
    else if (!seed.isEmpty() && !isNumber && !(seed.startsWith(u"${"_s) && seed.endsWith(u'}')))
        faults += Words::tr("The parameter “seed” is a number or another question, as ${name}; not “%1”.").arg(seed);
    for (const QString &key : {u"value"_s, u"label"_s}) {
        if (node.parameters.contains(key) && !isName(node.parameters[key]))
            faults += Words::tr("The parameter “%1” names a column of the file; “%2” is no name.").arg(key, node.parameters[key]);
    }
    return faults;
}

QStringList wholeNumberFaults(const Node &node, const QString &key)
{
    bool isNumber = true;
    if (node.parameters.contains(key))
        (void)node.parameters[key].toInt(&isNumber);
    return isNumber ? QStringList() : QStringList{Words::tr("The parameter “%1” is a whole number, not “%2”.").arg(key, node.parameters[key])};
}

/// A word of a few; empty is none of them and no fault.
QStringList wordFaults(const Node &node, const QString &key, const QStringList &words)
{
    if (!node.parameters.contains(key) || words.contains(node.parameters[key]))
        return {};
    return {Words::tr("The parameter “%1” is one of %2, not “%3”.").arg(key, words.join(u", "_s), node.parameters[key])};
}

QStringList numberFaults(const Node &node, const QString &key)
{
    bool isNumber = true;
    if (node.parameters.contains(key))
        (void)node.parameters[key].toDouble(&isNumber);
    return isNumber ? QStringList() : QStringList{Words::tr("The parameter “%1” is a number, not “%2”.").arg(key, node.parameters[key])};
}

} // namespace

std::optional<QMap<QString, QString>> readParameters(const QString &text)
{
    static const QRegularExpression aroundEquals(u"\\s*=\\s*"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    QString plain = text;
    plain.replace(aroundEquals, u"="_s);
    QStringList parts = plain.split(u';', Qt::SkipEmptyParts);
    if (parts.size() == 1)
        parts = plain.split(u',', Qt::SkipEmptyParts);
    if (parts.size() == 1)
        parts = plain.split(blanks, Qt::SkipEmptyParts);
    QMap<QString, QString> parameters;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(equals).trimmed().toLower();
        if (equals <= 0 || key.isEmpty() || key.contains(u' '))
            return {};
        const QString value = part.sliced(equals + 1).trimmed();
        parameters.insert(key, key == u"randomize"_s ? value.toLower() : value);
    }
    return parameters;
}

QString parametersText(const QMap<QString, QString> &parameters)
{
    QStringList parts;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        parts += it.key() + u'=' + it.value();
    // A value with a blank or a comma in it stays whole only between semicolons.
    const QString blanks = parts.join(u' ');
    return readParameters(blanks) == parameters ? blanks : parts.join(u"; "_s);
}

QStringList parameterFaults(const Node &node, bool fromFile, const Form &form)
{
    QStringList faults;
    if (const auto keys = allowed(node, fromFile)) {
        for (auto it = node.parameters.cbegin(); it != node.parameters.cend(); ++it) {
            if (!keys->contains(it.key()))
                faults += Words::tr("This type takes no parameter “%1”; right would be: %2.").arg(it.key(), keys->join(u", "_s));
        }
    }
    if (node.type == Type::Range)
        return faults + rangeFaults(node, form);
    if (node.type == Type::SelectOne || node.type == Type::SelectMultiple || node.type == Type::Rank)
        return faults + selectFaults(node);
    if (node.type == Type::Text)
        return faults + wholeNumberFaults(node, u"rows"_s);
    if (node.type == Type::Image)
        return faults + wholeNumberFaults(node, u"max-pixels"_s);
    if (node.type == Type::Audio)
        return faults + wordFaults(node, u"quality"_s, {u"normal"_s, u"low"_s, u"voice-only"_s, u"external"_s});
    if (node.type == Type::GeoPoint)
        return faults + numberFaults(node, u"capture-accuracy"_s) + numberFaults(node, u"warning-accuracy"_s)
               + wordFaults(node, u"allow-mock-accuracy"_s, {u"true"_s, u"false"_s});
    return faults;
}

} // namespace axw::forms
