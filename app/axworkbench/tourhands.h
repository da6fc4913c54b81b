// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace axw {

class Camera;

/// What a person's hands do on a tour through the pages.
void press(const QWidget *in, const QString &name);
void type(const QWidget *in, const QString &name, const QString &words);
/// Escape, as a person presses it.
void leave(const QWidget &in, const QString &name);
/// What was done a while ago is no longer told of at the foot.
void forgetWhatWasDone(const QWidget &in);
QDialog *dialogNamed(const QString &name);
/// A picture of a dialog that is open, which is then closed.
void takeDialog(Camera &camera, const QString &picture, const QString &name);
/// A picture of the dialog that `asking` opens and waits for.
void takeWaiting(Camera &camera, const QString &picture, const std::function<void()> &asking);

} // namespace axw
