// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/remote.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace axw::widgets {
class ToneText;
}

namespace axw::sync {

/// Asks where a file goes: one of the places of before, a folder, or a WebDAV address with who we are there.
class DestinationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: places of before, the newest first.
    DestinationDialog(const widgets::PageContext &context, const QString &file, const QStringList &known, QWidget *parent = nullptr);

    /// As cleanAddress() writes it, with the user who was named.
    QString destination() const { return m_destination; }
    Login login() const;

private:
    void chooseFolder();
    void showKind();
    /// Who an address names stands in the fields, not in it. A place `chosen` from the list brings its own user.
    void takeApart(bool chosen);
    void take();

    widgets::PageContext m_context;
    QComboBox *m_address;
    QWidget *m_who;
    QLineEdit *m_user;
    QLineEdit *m_password;
    widgets::ToneText *m_wrong;
    QString m_destination;
};

} // namespace axw::sync
