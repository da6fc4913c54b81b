// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/remote.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace axw::widgets {
class SoftText;
class ToneText;
}

namespace axw::sync {

class Keyring;

/// Asks where a file goes: one of the places of before, a folder, or a WebDAV address with who we are there.
class DestinationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: places of before, the newest first. Without a keyring, keeping a password is not offered.
    DestinationDialog(const widgets::PageContext &context, const QString &file, const QStringList &known, Keyring *keyring, QWidget *parent = nullptr);

    /// As cleanAddress() writes it, with the user who was named.
    QString destination() const { return m_destination; }
    Login login() const;
    /// What shall become of the password in the keyring.
    enum class Keeping { AsItIs, Keep, Forget };
    Keeping keeping() const;

private:
    void chooseFolder();
    void showKind();
    /// Who an address names stands in the fields, not in it. A place `chosen` from the list brings its own user.
    void takeApart(bool chosen);
    void take();
    /// Fills in the password that is kept for who and where stands in the fields, and offers to keep it.
    void askKeyring();
    void showKeeping();
    void keyringAnswered(const QString &asked, const Result<std::optional<QString>> &found);

    widgets::PageContext m_context;
    QComboBox *m_address;
    QWidget *m_who;
    QLineEdit *m_user;
    QLineEdit *m_password;
    Keyring *m_keyring;
    QCheckBox *m_keep;
    widgets::SoftText *m_keyringSays;
    QString m_asked;       ///< what the keyring was asked for last
    bool m_isKept = false; ///< it knew a password for that
    widgets::ToneText *m_wrong;
    QString m_destination;
};

} // namespace axw::sync
