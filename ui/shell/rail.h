// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QToolButton;
class QVBoxLayout;

namespace axw::shell {

/// One entry of the rail: icon and word, a number or a cross at the right. Narrow, it is the icon alone.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const widgets::Theme &theme, const QString &icon, const QString &text, QWidget *parent);

    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    /// `said`: what the number counts, for the tooltip and whoever hears it.
    void setCount(std::optional<int> count, const QString &said);
    /// What leads here; a count is said behind it.
    void setTip(const QString &tip);
    void setNarrow(bool narrow);
    /// An open file below its page: indented, without an icon, with a cross.
    void setChild(bool child);

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect crossRect() const;

    const widgets::Theme &m_theme;
    QString m_icon;
    std::optional<int> m_count;
    QString m_tip;
    bool m_current = false;
    bool m_narrow = false;
    bool m_child = false;
};

/// The left rail: menu and name of the program, the pages, the open files below their page, the person at the foot.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString label;
        QString icon;
        QString toolTip;
    };
    struct OpenFile
    {
        ClientId client;
        QString name;
        bool operator==(const OpenFile &) const = default;
    };

    Rail(const widgets::Theme &theme, const QList<Entry> &entries, QWidget *parent);

    void setCurrent(const QString &page, const ClientId &file = {});
    void setCount(const QString &page, std::optional<int> count, const QString &said);
    /// Shown below the page "clients".
    void setOpenFiles(const QList<OpenFile> &files);
    void setPerson(const QString &name);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    QToolButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void pageRequested(const QString &page);
    void fileRequested(const axw::ClientId &client);
    void fileCloseRequested(const axw::ClientId &client);
    void personRequested();
    void narrowRequested(bool narrow);

private:
    void showNarrow();

    const widgets::Theme &m_theme;
    QHash<QString, RailButton *> m_pages;
    QList<std::pair<ClientId, RailButton *>> m_files;
    QList<OpenFile> m_shownFiles;
    QVBoxLayout *m_fileColumn = nullptr;
    QToolButton *m_menu;
    QWidget *m_name;
    RailButton *m_person;
    RailButton *m_collapse;
    bool m_narrow = false;
    QString m_currentPage;
    ClientId m_currentFile;
};

} // namespace axw::shell
