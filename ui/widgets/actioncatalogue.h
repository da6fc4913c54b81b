// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace axw::widgets {

class Theme;

/// One thing the program can do: its words (English source of the translation context "action"), key and icon.
/// `group` is the heading of the help sheet (context "action group").
struct ActionSpec
{
    QString id;          ///< "client.new"
    const char *text;    ///< QT_TRANSLATE_NOOP("action", "New client")
    const char *group;   ///< QT_TRANSLATE_NOOP("action group", "Clients")
    QString shortcut;    ///< "Ctrl+N"; portable text, empty for none; several are separated by "; "
    QString icon;        ///< a name of resources/icons.txt
    /// The page of the rail that offers it, when it can be asked for from anywhere: the shell goes there first.
    QString page = {};
};

/// The one list of actions. Menus, the command palette, the help sheet and every QAction come from it, so a key can
/// be given once only and every action has its name in both languages.
class ActionCatalogue
{
public:
    explicit ActionCatalogue(QList<ActionSpec> specs) : m_specs(std::move(specs)) {}

    const QList<ActionSpec> &specs() const { return m_specs; }
    /// Null when there is none of this id.
    const ActionSpec *find(const QString &id) const;

    /// The words and the heading in the language of the interface.
    static QString text(const ActionSpec &spec);
    static QString group(const ActionSpec &spec);
    static QList<QKeySequence> shortcuts(const ActionSpec &spec);

    /// An action with the words, key and icon of the catalogue; its object name is the id. An id the catalogue does
    /// not have is a broken promise in the program; it gives an action without words.
    QAction *makeAction(const QString &id, const Theme &theme, QObject *parent) const;

private:
    QList<ActionSpec> m_specs;
};

} // namespace axw::widgets
