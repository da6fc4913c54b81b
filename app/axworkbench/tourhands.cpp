// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/tourhands.h"

#include "app/axworkbench/camera.h"
#include "ui/widgets/undostrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace axw {

void press(const QWidget *in, const QString &name)
{
    if (auto *button = in ? in->findChild<QAbstractButton *>(name) : nullptr)
        button->click();
}

void type(const QWidget *in, const QString &name, const QString &words)
{
    if (auto *edit = in->findChild<QLineEdit *>(name)) {
        edit->setFocus();
        edit->setText({});
        edit->insert(words); // as typed: fields that look while one types take notice
    } else if (auto *note = in->findChild<QPlainTextEdit *>(name)) {
        note->setPlainText(words);
    }
}

void leave(const QWidget &in, const QString &name)
{
    if (auto *field = in.findChild<QWidget *>(name)) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(field, &escape);
    }
}

void forgetWhatWasDone(const QWidget &in)
{
    if (auto *strip = in.findChild<widgets::UndoStrip *>())
        strip->hide();
}

QDialog *dialogNamed(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->objectName() == name)
            return qobject_cast<QDialog *>(window);
    }
    return nullptr;
}

void takeDialog(Camera &camera, const QString &picture, const QString &name)
{
    if (QDialog *dialog = dialogNamed(name)) {
        camera.take(picture, *dialog);
        dialog->reject();
        camera.settle();
    }
}

void takeWaiting(Camera &camera, const QString &picture, const std::function<void()> &asking)
{
    QTimer::singleShot(0, qApp, [&] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            camera.take(picture, *dialog);
            dialog->reject();
        }
    });
    asking();
}

} // namespace axw
