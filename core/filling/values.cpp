// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/values.h"

namespace axw::filling {

using namespace Qt::Literals::StringLiterals;

QString fieldKey(QStringView name)
{
    QString key;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KC)) {
        const bool between = c.isSpace() || c == u'-' || c == u'_' || c == u'·' || c == u'ㆍ' || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (!between)
            key += c;
    }
    return key.toCaseFolded();
}

QString Values::listNamed(const QString &name) const
{
    const QString key = otherNames.value(name, name);
    return lists.contains(key) ? key : QString();
}

std::optional<Meaning> meaningOf(const QString &name, const Values &values, const QString &within)
{
    const QString key = fieldKey(name);
    if (key.isEmpty())
        return std::nullopt;
    if (const auto list = values.lists.constFind(within); list != values.lists.cend() && list->columns.contains(key))
        return Meaning{within, key, {}};
    if (values.single.contains(key))
        return Meaning{{}, {}, key};
    const qsizetype dot = key.indexOf(u'.');
    if (dot <= 0)
        return std::nullopt;
    const QString list = values.listNamed(key.left(dot));
    if (!list.isEmpty() && values.lists.constFind(list)->columns.contains(key.mid(dot + 1)))
        return Meaning{list, key.mid(dot + 1), {}};
    return std::nullopt;
}

QString columnText(const List &list, const QString &column)
{
    QStringList lines;
    for (const auto &row : list.rows) {
        const QString text = row.value(column);
        if (!text.isEmpty())
            lines += text;
    }
    return lines.join(u'\n');
}

} // namespace axw::filling
