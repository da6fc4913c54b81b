// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/records.h"
#include "ui/widgets/page.h"

#include <QFrame>

class QComboBox;

namespace axw::widgets {
class FieldEdit;
class SoftText;
}

namespace axw::shell {

/// 빠른 메모: one line over whatever page is in front, because people answer out of order. It is saved with its time while
/// it is typed; Enter, Escape and leaving it end it, and nothing that was typed is lost. It waits beside the client's
/// form until somebody puts it to an item.
class QuickNoteBox final : public QFrame
{
    Q_OBJECT

public:
    /// `clients` are offered, the first is meant; there is at least one.
    QuickNoteBox(const widgets::PageContext &context, const QList<ClientId> &clients, QWidget *parent);

    void open();
    /// Ends this line and begins the next.
    void next();
    void close();
    /// Saves what stands in the line now, a composing syllable included.
    void commit();

Q_SIGNALS:
    /// `sentence` says what was noted; empty when nothing was.
    void closed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void save(const QString &said, const QString &group);
    void changeClient();
    void focusMoved(const QWidget *now);
    void place();

    widgets::PageContext m_context;
    clients::QuickNote m_note;
    QComboBox *m_client;
    widgets::FieldEdit *m_field;
    widgets::SoftText *m_time;
    int m_written = 0;
    bool m_closing = false;
};

} // namespace axw::shell
