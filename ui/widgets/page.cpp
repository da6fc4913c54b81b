// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/composition.h"

#include <QAction>
#include <QPointer>

namespace axw::widgets {

Page::Page(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

Page::~Page() = default;

void Page::commitPending()
{
    commitComposition();
    // What one editor commits may make the page build parts of itself anew, other editors among them.
    QList<QPointer<QWidget>> editors;
    const auto children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (dynamic_cast<PendingEditor *>(child))
            editors.append(child);
    }
    for (const QPointer<QWidget> &each : std::as_const(editors)) {
        if (auto *editor = dynamic_cast<PendingEditor *>(each.data()))
            editor->commitPending();
    }
}

void Page::setTitle(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
    setAccessibleName(title);
    Q_EMIT frameChanged();
}

void Page::setSearchHint(const QString &hint)
{
    m_searchHint = hint;
    Q_EMIT frameChanged();
}

void Page::setStatusHint(const QString &hint)
{
    m_statusHint = hint;
    Q_EMIT frameChanged();
}

void Page::setImmersed(bool immersed)
{
    m_immersed = immersed;
    Q_EMIT frameChanged();
}

QAction *Page::offer(const QString &id, std::function<void()> handler)
{
    QAction *action = m_context.actions.makeAction(id, m_context.theme, this);
    // Anywhere in the window, but only while the page is seen: Qt passes over actions of hidden widgets.
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [handler = std::move(handler)] {
        commitComposition();
        handler();
    });
    return action;
}

void Page::showInBar(QAction *action)
{
    m_barActions.append(action);
    Q_EMIT frameChanged();
}

void Page::setPrimaryAction(QAction *action)
{
    m_primaryAction = action;
    Q_EMIT frameChanged();
}

void Page::setBar(const QList<QAction *> &actions, QAction *primary)
{
    m_barActions = actions;
    m_primaryAction = primary;
    Q_EMIT frameChanged();
}

} // namespace axw::widgets
