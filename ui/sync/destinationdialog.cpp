// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/destinationdialog.h"

#include "core/sync/keyring.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

DestinationDialog::DestinationDialog(const widgets::PageContext &context, const QString &file, const QStringList &known, Keyring *keyring, QWidget *parent)
    : QDialog(parent), m_context(context), m_address(new QComboBox(this)), m_who(new QWidget(this)), m_user(new QLineEdit(m_who)),
      m_password(new QLineEdit(m_who)), m_keyring(keyring), m_keep(new QCheckBox(tr("Keep the password in this computer's keyring"), m_who)),
      m_keyringSays(new widgets::SoftText(context.theme, {}, Size::Small, m_who))
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"destination"_s);
    setWindowTitle(tr("Where does it go?"));
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(new widgets::SoftText(theme, tr("“%1” is delivered as soon as the place can be reached, also days from now, exactly as it is now.").arg(file), Size::Body, this));

    auto *form = new widgets::Form(theme, this);
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    m_address->setObjectName(u"destination.address"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->addItems(known);
    m_address->setMinimumWidth(theme.px(380));
    m_address->lineEdit()->setPlaceholderText(u"webdavs://…"_s);
    across->addWidget(m_address, 1);
    auto *folder = new QPushButton(tr("Folder…"), row);
    folder->setObjectName(u"destination.folder"_s);
    connect(folder, &QPushButton::clicked, this, &DestinationDialog::chooseFolder);
    across->addWidget(folder);
    row->setFocusProxy(m_address);
    form->addRow(tr("Folder or WebDAV address"), row);
    m_address->setAccessibleName(tr("Folder or WebDAV address"));
    column->addWidget(form);

    auto *who = new QVBoxLayout(m_who);
    who->setContentsMargins(0, 0, 0, 0);
    auto *asked = new widgets::Form(theme, m_who);
    m_user->setObjectName(u"destination.user"_s);
    m_password->setObjectName(u"destination.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    asked->addRow(tr("User name"), m_user);
    asked->addRow(tr("Password"), m_password);
    m_keep->setObjectName(u"destination.keep"_s);
    m_keep->setVisible(keyring != nullptr);
    m_keep->setEnabled(false);
    asked->addBelow(m_keep);
    m_keyringSays->setObjectName(u"destination.keyring"_s);
    asked->addBelow(m_keyringSays);
    connect(m_keep, &QCheckBox::toggled, this, &DestinationDialog::showKeeping);
    connect(m_user, &QLineEdit::editingFinished, this, &DestinationDialog::askKeyring);
    who->addWidget(asked);
    column->addWidget(m_who);

    m_wrong = new widgets::ToneText(theme, this);
    m_wrong->setObjectName(u"destination.wrong"_s);
    column->addWidget(m_wrong);
    auto *buttons = new QDialogButtonBox(this);
    auto *take = buttons->addButton(tr("Put into the outbox"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"destination.take"_s);
    widgets::makePrimary(take);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DestinationDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_address, &QComboBox::editTextChanged, this, &DestinationDialog::showKind);
    connect(m_address, &QComboBox::activated, this, [this] { takeApart(true); });
    connect(m_address->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeApart(false); });
    showKeeping();
    takeApart(true);
    showKind();
    // Where all else is known, the password is what is asked for.
    (m_user->text().isEmpty() ? static_cast<QWidget *>(m_address) : m_password)->setFocus();
}

Login DestinationDialog::login() const
{
    return m_who->isHidden() ? Login() : Login{m_user->text().trimmed(), m_password->text()};
}

void DestinationDialog::chooseFolder()
{
    if (const auto folder = m_context.prompter.chooseFolder(tr("Choose the folder that reports are delivered to")))
        m_address->setEditText(*folder);
}

/// A folder asks nobody who we are.
void DestinationDialog::showKind()
{
    const auto place = placeOf(m_address->currentText());
    m_who->setHidden(!place || !place->folder.isEmpty());
    m_wrong->say(widgets::Tone::Neutral, {});
    adjustSize();
}

void DestinationDialog::takeApart(bool chosen)
{
    auto place = placeOf(m_address->currentText());
    if (!place)
        return;
    const Login named = std::exchange(place->login, {});
    if (chosen || !named.user.isEmpty())
        m_user->setText(named.user);
    if (chosen || !named.password.isEmpty())
        m_password->setText(named.password);
    if (named != Login())
        m_address->setEditText(place->address());
    askKeyring();
}

void DestinationDialog::askKeyring()
{
    auto place = placeOf(m_address->currentText());
    if (m_keyring == nullptr || !place || !place->folder.isEmpty())
        return;
    place->login = {m_user->text().trimmed(), {}};
    const QString asked = place->login.user.isEmpty() ? QString() : place->address();
    if (asked == m_asked)
        return;
    m_asked = asked;
    if (m_isKept && !m_password->isModified())
        m_password->clear(); // it was kept for somebody else
    m_isKept = false;
    m_keep->setEnabled(false);
    m_keep->setChecked(false);
    showKeeping();
    if (!asked.isEmpty()) {
        m_keyring->read(asked, [dialog = QPointer(this), asked](const Result<std::optional<QString>> &found) {
            if (dialog)
                dialog->keyringAnswered(asked, found);
        });
    }
}

void DestinationDialog::keyringAnswered(const QString &asked, const Result<std::optional<QString>> &found)
{
    if (asked != m_asked)
        return; // another place was chosen meanwhile
    m_keep->setEnabled(found.has_value());
    m_isKept = found && *found;
    m_keep->setChecked(m_isKept);
    if (m_isKept && m_password->text().isEmpty())
        m_password->setText(**found);
    if (!found)
        m_keyringSays->setText(found.error().sentence + u' ' + tr("The password is known until the program is closed."));
    else
        showKeeping();
}

/// How long the password is known.
void DestinationDialog::showKeeping()
{
    m_keyringSays->setText(m_keep->isChecked() ? tr("It is filled in next time; take the tick away to have it forgotten.")
                                               : tr("Known until the program is closed, and written nowhere."));
}

DestinationDialog::Keeping DestinationDialog::keeping() const
{
    if (m_who->isHidden() || !m_keep->isEnabled())
        return Keeping::AsItIs;
    if (m_keep->isChecked())
        return m_password->text().isEmpty() ? Keeping::AsItIs : Keeping::Keep;
    return m_isKept ? Keeping::Forget : Keeping::AsItIs;
}

void DestinationDialog::take()
{
    takeApart(false);
    auto place = placeOf(m_address->currentText());
    const auto remote = place ? openRemote(place->address(), login()) : Result<std::unique_ptr<Remote>>(fail(place.error()));
    if (!remote) {
        m_wrong->say(widgets::Tone::Bad, remote.error().sentence);
        m_address->setFocus();
        return;
    }
    place->login = login();
    m_destination = place->address();
    accept();
}

} // namespace axw::sync
