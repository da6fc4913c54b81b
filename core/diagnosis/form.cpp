// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/form.h"

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether an item is meant by its own key, or by the path of one of its instances in a repeat: "line[2]/sensors".
bool isMeant(const Item &item, QStringView key)
{
    if (item.key == key)
        return true;
    if (!key.contains(u'['))
        return false;
    QString path;
    bool number = false;
    for (const QChar letter : key) {
        number = letter == u'[' || (number && letter != u']');
        if (!number && letter != u']')
            path += letter;
    }
    return path == item.key || QStringView(path).sliced(path.lastIndexOf(u'/') + 1) == item.key;
}

} // namespace

int Form::itemCount() const
{
    size_t count = 0;
    for (const Dimension &each : dimensions)
        count += each.items.size();
    return int(count);
}

const Dimension *Form::dimension(QStringView wanted) const
{
    for (const Dimension &each : dimensions) {
        if (each.key == wanted)
            return &each;
    }
    return nullptr;
}

const Dimension *Form::dimensionOf(QStringView itemKey) const
{
    for (const Dimension &each : dimensions) {
        for (const Item &item : each.items) {
            if (isMeant(item, itemKey))
                return &each;
        }
    }
    return nullptr;
}

const Item *Form::item(QStringView wanted) const
{
    for (const Dimension &each : dimensions) {
        for (const Item &item : each.items) {
            if (isMeant(item, wanted))
                return &item;
        }
    }
    return nullptr;
}

QString Form::itemNumber(QStringView wanted) const
{
    for (size_t d = 0; d < dimensions.size(); ++d) {
        for (size_t i = 0; i < dimensions[d].items.size(); ++i) {
            if (isMeant(dimensions[d].items[i], wanted))
                return u"%1.%2"_s.arg(d + 1).arg(i + 1);
        }
    }
    return {};
}

LocalizedText formName(const Form &form)
{
    const int items = form.itemCount();
    if (form.key == "full"_L1)
        return {u"정밀 %1문항"_s.arg(items), u"Full, %1 items"_s.arg(items)};
    if (form.key == "quick"_L1)
        return {u"간이 %1문항"_s.arg(items), u"Quick, %1 items"_s.arg(items)};
    const QString name = form.title.isEmpty() ? form.key : form.title;
    return {u"%1 · %2문항"_s.arg(name).arg(items), u"%1, %2 items"_s.arg(name).arg(items)};
}

} // namespace axw::diagnosis
