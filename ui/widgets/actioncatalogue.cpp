// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actioncatalogue.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

const ActionSpec *ActionCatalogue::find(const QString &id) const
{
    const auto found = std::find_if(m_specs.cbegin(), m_specs.cend(), [&id](const ActionSpec &spec) { return spec.id == id; });
    return found == m_specs.cend() ? nullptr : &*found;
}

QString ActionCatalogue::text(const ActionSpec &spec)
{
    return QCoreApplication::translate("action", spec.text);
}

QString ActionCatalogue::group(const ActionSpec &spec)
{
    return QCoreApplication::translate("action group", spec.group);
}

QList<QKeySequence> ActionCatalogue::shortcuts(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    const QStringList texts = spec.shortcut.split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString &text : texts)
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

QAction *ActionCatalogue::makeAction(const QString &id, const Theme &theme, QObject *parent) const
{
    auto *action = new QAction(parent);
    action->setObjectName(id);
    const ActionSpec *spec = find(id);
    if (!spec) {
        qWarning("The action '%s' is not in the catalogue.", qUtf8Printable(id));
        return action;
    }
    action->setText(text(*spec));
    action->setShortcuts(shortcuts(*spec));
    if (!spec->icon.isEmpty())
        action->setIcon(theme.icon(spec->icon));
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(action->text(), key));
    return action;
}

} // namespace axw::widgets
