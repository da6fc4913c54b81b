// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/house/sourcetree.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

/// Who may include whom: the table of ARCHITECTURE.md read as law.
namespace axw::house {

/// What one room may include besides itself, the C++ library and Qt Core.
struct Row
{
    QString room;
    QStringList rooms;     ///< "core/base", or "core/*" for every room of core
    QStringList libraries; ///< "Qt Gui", "ICU", "SQLite" …
};

class Table
{
public:
    /// Reads the rows of the table whose header is | room | may include | libraries |. A room `ui/<noun>` stands
    /// for every room of ui that has no row, and `core/<noun>` in it for the room of the same noun.
    static Result<Table> read(const QString &markdown);

    std::optional<Row> rowOf(const QString &room) const;
    QStringList rooms() const;

private:
    QList<Row> m_rows;
};

/// "core/base" of "core/base/id.h"; "app" for everything below app.
QString roomOf(const QString &path);

/// The libraries that headers can come from: Qt's modules are looked up in Qt's own include folder.
class Libraries
{
public:
    /// `qtHeaders`: the folder that holds QtCore, QtGui …
    explicit Libraries(const QString &qtHeaders);

    /// "Qt Gui" of <QImage>, "C++" of <vector>, "ICU" of <unicode/coll.h>; empty when nobody knows the header.
    QString ownerOf(const QString &header) const;
    /// "Qt Gui" of Qt6::Gui, "core/base" of axw_core_base; empty when nobody knows the target.
    static QString ownerOfTarget(const QString &target);

private:
    QHash<QString, QString> m_qt;
};

/// What stands against each #include of one source file.
QList<Finding> layerFindings(const Table &table, const Libraries &libraries, const QString &path, const QString &text);
/// What stands against each library that the CMakeLists.txt of a room links.
QList<Finding> linkFindings(const Table &table, const QString &path, const QString &text);

} // namespace axw::house
