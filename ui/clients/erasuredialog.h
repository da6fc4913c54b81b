// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace axw::clients {

/// 파기: says what goes for good and what remains, asks why, and has the name typed before it does it. Erases a client,
/// or one contact of it.
class ErasureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Nothing when what is to be erased is gone already; that is told.
    static ErasureDialog *make(const widgets::PageContext &context, ClientId client, ContactId contact, QWidget *parent);

Q_SIGNALS:
    void erased(const QString &sentence);

private:
    ErasureDialog(const widgets::PageContext &context, ClientId client, ContactId contact, const QString &name, QWidget *parent);
    QString whatGoes() const;
    void check();
    void erase();

    widgets::PageContext m_context;
    ClientId m_client;
    ContactId m_contact;
    QString m_name;
    QPlainTextEdit *m_reason;
    QLineEdit *m_typed;
    QPushButton *m_erase;
    QLabel *m_working;
};

/// 파기대장: what was erased, why, when and by whom.
class ErasureRegister final : public QDialog
{
    Q_OBJECT

public:
    ErasureRegister(const widgets::PageContext &context, QWidget *parent);
};

} // namespace axw::clients
