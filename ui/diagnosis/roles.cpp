// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/roles.h"

#include "ui/diagnosis/dumbbellview.h"
#include "ui/diagnosis/itempanel.h"
#include "ui/diagnosis/scorepanel.h"
#include "ui/widgets/radarchart.h"

#include <QAccessibleWidget>

namespace axw::diagnosis {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    const auto of = [object](QAccessible::Role role) { return new QAccessibleWidget(static_cast<QWidget *>(object), role); };
    if (qobject_cast<ItemPanel *>(object))
        return of(QAccessible::Grouping);
    if (qobject_cast<WhyRows *>(object))
        return of(QAccessible::StaticText);
    const bool isChart = qobject_cast<widgets::RadarChart *>(object) || qobject_cast<DumbbellView *>(object);
    return isChart ? of(QAccessible::Chart) : nullptr;
}

} // namespace

void installRoles()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace axw::diagnosis
