// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace axw::widgets {

/// Keeps the syllable that an input method is still composing from being lost or landing in the next field when the
/// focus moves (known for ibus and fcitx5 with Qt on Linux). Watches the whole application; the program makes one.
class CompositionKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit CompositionKeeper(QObject *application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();

    QPointer<QObject> m_composing;
    QString m_preedit;
};

/// Puts the composing syllable, if there is one, into the field it is typed in. Does nothing without a keeper.
void commitComposition();

} // namespace axw::widgets
