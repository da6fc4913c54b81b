// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/composition.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QWidget>

namespace axw::widgets {

namespace {

QEvent::Type commitType()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

CompositionKeeper::CompositionKeeper(QObject *application) : QObject(application)
{
    application->installEventFilter(this);
}

bool CompositionKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
        m_composing = m_preedit.isEmpty() ? nullptr : watched;
        break;
    case QEvent::FocusAboutToChange:
        if (watched == m_composing)
            commit();
        break;
    case QEvent::Close:
        commit();
        break;
    case QEvent::Hide:
        // A dialog that is accepted by a key is hidden without the focus moving first.
        if (const auto *field = qobject_cast<QWidget *>(m_composing); field && watched == field->window())
            commit();
        break;
    default:
        if (event->type() == commitType()) {
            commit();
            return true;
        }
        break;
    }
    return false;
}

void CompositionKeeper::commit()
{
    if (!m_composing)
        return;
    // The input method is asked first. Some leave the syllable where it is; then it is put in here and the input
    // method is told to forget it.
    QGuiApplication::inputMethod()->commit();
    if (!m_composing || m_preedit.isEmpty())
        return;
    QInputMethodEvent event;
    event.setCommitString(m_preedit);
    QObject *field = m_composing;
    m_composing = nullptr;
    m_preedit.clear();
    QCoreApplication::sendEvent(field, &event);
    QGuiApplication::inputMethod()->reset();
}

void commitComposition()
{
    if (QCoreApplication *application = QCoreApplication::instance()) {
        QEvent event(commitType());
        QCoreApplication::sendEvent(application, &event);
    }
}

} // namespace axw::widgets
