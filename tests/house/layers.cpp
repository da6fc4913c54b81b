// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layers.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace axw::house {

namespace {

/// Headers of libraries that are not Qt, by how their name starts.
struct Prefix
{
    QStringView start;
    QStringView library;
};

constexpr Prefix prefixes[] = {
    {u"unicode/", u"ICU"},
    {u"tl/", u"tl-expected"},
    {u"sqlite3.h", u"SQLite"},
    {u"libxml/", u"libxml2"},
    {u"zip.h", u"libzip"},
    {u"exiv2/", u"exiv2"},
    {u"sodium", u"libsodium"},
    {u"zstd", u"zstd"},
    {u"xlsxwriter", u"libxlsxwriter"},
    {u"qpdf/", u"libqpdf"},
    {u"expat.h", u"expat"},
    {u"qcustomplot.h", u"QCustomPlot"},
    {u"qt6keychain/", u"QtKeychain"},
    {u"sys/", u"POSIX"},
    {u"unistd.h", u"POSIX"},
    {u"fcntl.h", u"POSIX"},
    {u"signal.h", u"POSIX"},
    {u"pthread.h", u"POSIX"},
};

constexpr Prefix targets[] = {
    {u"ICU::", u"ICU"},
    {u"tl::expected", u"tl-expected"},
    {u"SQLite::SQLite3", u"SQLite"},
    {u"LibXml2::LibXml2", u"libxml2"},
    {u"PkgConfig::libzip", u"libzip"},
    {u"PkgConfig::exiv2", u"exiv2"},
    {u"PkgConfig::libsodium", u"libsodium"},
    {u"PkgConfig::libqpdf", u"libqpdf"},
    {u"PkgConfig::expat", u"expat"},
    {u"PkgConfig::libzstd", u"zstd"},
    {u"PkgConfig::xlsxwriter", u"libxlsxwriter"},
    {u"QCustomPlotQt6::", u"QCustomPlot"},
    {u"qt6keychain", u"QtKeychain"},
};

QStringList cells(const QString &line)
{
    QStringList found = line.trimmed().split(u'|');
    if (found.size() < 3)
        return {};
    found.removeFirst();
    found.removeLast();
    for (QString &cell : found)
        cell = cell.remove(u'`').trimmed();
    return found;
}

QStringList words(const QString &cell)
{
    QStringList found;
    for (const QString &word : cell.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty() && trimmed != u"–")
            found << trimmed;
    }
    return found;
}

bool allows(const Row &row, const QString &room)
{
    if (room == row.room || row.rooms.contains(room))
        return true;
    const QString house = room.section(u'/', 0, 0);
    return row.rooms.contains(house + u"/*"_s);
}

bool allowsLibrary(const Row &row, const QString &library)
{
    return library == u"C++" || library == u"Qt Core" || row.libraries.contains(library);
}

/// Rooms are two folders deep, the program's own folder is one room.
bool isOurs(const QString &path)
{
    return path.startsWith(u"core/") || path.startsWith(u"ui/") || path.startsWith(u"app/");
}

} // namespace

Result<Table> Table::read(const QString &markdown)
{
    Table table;
    bool inside = false;
    for (const QString &line : markdown.split(u'\n')) {
        const QStringList cell = cells(line);
        if (!inside) {
            inside = cell == QStringList{u"room"_s, u"may include"_s, u"libraries"_s};
            continue;
        }
        if (cell.size() != 3)
            break;
        if (cell[0].startsWith(u"--"))
            continue;
        table.m_rows.append({cell[0], words(cell[1]), words(cell[2])});
    }
    if (table.m_rows.isEmpty())
        return fail(Error::Kind::Damaged, u"There is no table | room | may include | libraries |."_s);
    return table;
}

std::optional<Row> Table::rowOf(const QString &room) const
{
    for (const Row &row : m_rows) {
        if (row.room == room)
            return row;
    }
    if (!room.startsWith(u"ui/"))
        return std::nullopt;
    for (Row row : m_rows) {
        if (row.room != u"ui/<noun>")
            continue;
        row.room = room;
        row.rooms.replaceInStrings(u"<noun>"_s, room.section(u'/', 1));
        return row;
    }
    return std::nullopt;
}

QStringList Table::rooms() const
{
    QStringList names;
    for (const Row &row : m_rows)
        names << row.room;
    return names;
}

QString roomOf(const QString &path)
{
    return path.startsWith(u"app/") ? u"app"_s : path.section(u'/', 0, 1);
}

Libraries::Libraries(const QString &qtHeaders)
{
    const QDir folder(qtHeaders);
    for (const QString &module : folder.entryList({u"Qt*"_s}, QDir::Dirs)) {
        const QString name = u"Qt "_s + module.mid(2);
        for (const QString &header : QDir(folder.filePath(module)).entryList(QDir::Files)) {
            // A few names are offered by two modules (QtGui's <qopengl.h> and others): the lower one has them.
            if (!m_qt.contains(header) || module == u"QtCore")
                m_qt.insert(header, name);
            m_qt.insert(module + u'/' + header, name);
        }
    }
}

QString Libraries::ownerOf(const QString &header) const
{
    if (const auto found = m_qt.constFind(header); found != m_qt.constEnd())
        return *found;
    for (const Prefix &prefix : prefixes) {
        if (header.startsWith(prefix.start))
            return prefix.library.toString();
    }
    // The C++ library's headers have neither a folder nor an ending.
    static const QRegularExpression plain(u"^[a-z_0-9]+$"_s);
    return plain.match(header).hasMatch() ? u"C++"_s : QString();
}

QString Libraries::ownerOfTarget(const QString &target)
{
    if (target.startsWith(u"axw_core_"))
        return u"core/"_s + target.mid(9);
    if (target.startsWith(u"axw_ui_"))
        return u"ui/"_s + target.mid(7);
    if (target.startsWith(u"Qt6::"))
        return u"Qt "_s + target.mid(5);
    for (const Prefix &prefix : targets) {
        if (target.startsWith(prefix.start))
            return prefix.library.toString();
    }
    return {};
}

QList<Finding> layerFindings(const Table &table, const Libraries &libraries, const QString &path, const QString &text)
{
    const QString room = roomOf(path);
    const auto row = table.rowOf(room);
    if (!row)
        return {{path, 0, u"the room %1 has no row in the table"_s.arg(room)}};

    QList<Finding> findings;
    const auto object = [&](int line, const QString &why) { findings.append({path, line, why}); };
    for (const Include &include : includesOf(text)) {
        if (include.quoted) {
            if (include.name.endsWith(u".moc") || include.name.startsWith(u"moc_"))
                continue;
            if (!isOurs(include.name))
                object(include.line, u"\"%1\" is not written from the root"_s.arg(include.name));
            else if (!allows(*row, roomOf(include.name)))
                object(include.line, u"%1 may not include %2 (\"%3\")"_s.arg(room, roomOf(include.name), include.name));
            continue;
        }
        const QString library = libraries.ownerOf(include.name);
        if (library.isEmpty())
            object(include.line, u"<%1> belongs to no library of the table"_s.arg(include.name));
        else if (library == u"Qt "_s + include.name.mid(2))
            object(include.line, u"<%1> is a whole module: include what is used"_s.arg(include.name));
        else if (!allowsLibrary(*row, library))
            object(include.line, u"%1 may not include %2 (<%3>)"_s.arg(room, library, include.name));
    }
    return findings;
}

QList<Finding> linkFindings(const Table &table, const QString &path, const QString &text)
{
    static const QRegularExpression call(uR"(axw_room\(\s*(\w+)([^)]*)\))"_s);
    const QString room = roomOf(path);
    const auto match = call.match(text);
    if (!match.hasMatch())
        return {};
    QList<Finding> findings;
    const int line = int(text.left(match.capturedStart()).count(u'\n')) + 1;
    const auto object = [&](const QString &why) { findings.append({path, line, why}); };
    if (match.captured(1) != QString(room).replace(u'/', u'_'))
        object(u"the library of %1 cannot be called %2"_s.arg(room, match.captured(1)));
    const auto row = table.rowOf(room);
    if (!row) {
        object(u"the room %1 has no row in the table"_s.arg(room));
        return findings;
    }
    static const QRegularExpression space(uR"(\s+)"_s);
    for (const QString &word : match.captured(2).split(space, Qt::SkipEmptyParts)) {
        if (word == u"LINKS" || word == u"SYSTEM")
            continue;
        const QString owner = Libraries::ownerOfTarget(word);
        const bool ours = isOurs(owner);
        if (owner.isEmpty())
            object(u"%1 belongs to no library of the table"_s.arg(word));
        else if (ours ? !allows(*row, owner) : !allowsLibrary(*row, owner))
            object(u"%1 may not link %2"_s.arg(room, owner));
    }
    return findings;
}

} // namespace axw::house
