// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QListView;
class QStandardItemModel;

namespace axw::widgets {
class SearchField;
}

namespace axw::shell {

/// One line of the palette.
struct PaletteEntry
{
    enum class Kind { File, Client, Action };

    Kind kind = Kind::Action;
    QString text;
    QString detail;  ///< at the right: a key, a number
    QString also;    ///< more words it is found by (the other language, a registration number)
    QString icon;
    bool enabled = true;
    std::function<void()> run;
};

/// The entries that fit what was typed (by words, syllables or initial consonants), best first: those whose words begin
/// with it before those that contain it; the order given is kept otherwise. Nothing typed fits everything.
QList<PaletteEntry> matching(const QList<PaletteEntry> &entries, const QString &typed);

/// The command palette (Ctrl+K): open files, clients and everything the program can do, by what a person types. Lies over
/// the window, closes on Escape, on a click beside it, or when something was chosen.
class Palette final : public QFrame
{
    Q_OBJECT

public:
    /// `entries` are the open files and actions; `clients` searches the clients and is asked at every letter.
    Palette(const widgets::Theme &theme, QList<PaletteEntry> entries, std::function<QList<PaletteEntry>(const QString &)> clients,
            QWidget *parent);

    void open(const QString &typed);
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &typed);
    void move(int by);
    void choose();
    void place();

    const widgets::Theme &m_theme;
    QList<PaletteEntry> m_entries;
    std::function<QList<PaletteEntry>(const QString &)> m_clients;
    QList<PaletteEntry> m_shown;
    widgets::SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_none;
    bool m_closing = false;
};

} // namespace axw::shell
