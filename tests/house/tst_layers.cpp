// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/layers.h"
#include "tests/support/check.h"
#include "tests/support/places.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw::house;

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsWhoOwnsAHeader_data();
    void knowsWhoOwnsAHeader();
    void judgesAnInclude_data();
    void judgesAnInclude();
    void namesFileAndLine();
    void judgesWhatARoomLinks();
    void everyRoomHasARow();
    void everyIncludeKeepsTheTable();
    void everyLinkKeepsTheTable();

private:
    const QString m_root = axw::test::sourceDir();
    const Libraries m_libraries{QLibraryInfo::path(QLibraryInfo::HeadersPath)};
    Table m_table;
};

void LayersTest::initTestCase()
{
    const auto text = readText(m_root + u"/ARCHITECTURE.md"_s);
    CHECK_OK(text);
    const auto table = Table::read(*text);
    CHECK_OK(table);
    m_table = *table;
}

void LayersTest::knowsWhoOwnsAHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("owner");
    QTest::newRow("the C++ library") << u"vector"_s << u"C++"_s;
    QTest::newRow("Qt Core") << u"QString"_s << u"Qt Core"_s;
    QTest::newRow("Qt Core, small") << u"QtGlobal"_s << u"Qt Core"_s;
    QTest::newRow("Qt Gui") << u"QImage"_s << u"Qt Gui"_s;
    QTest::newRow("Qt Widgets") << u"QMainWindow"_s << u"Qt Widgets"_s;
    QTest::newRow("Qt Widgets by folder") << u"QtWidgets/QLabel"_s << u"Qt Widgets"_s;
    QTest::newRow("SQLite") << u"sqlite3.h"_s << u"SQLite"_s;
    QTest::newRow("ICU") << u"unicode/ucsdet.h"_s << u"ICU"_s;
    QTest::newRow("POSIX") << u"unistd.h"_s << u"POSIX"_s;
    QTest::newRow("nobody") << u"boost/optional.hpp"_s << QString();
}

void LayersTest::knowsWhoOwnsAHeader()
{
    QFETCH(QString, header);
    QTEST(m_libraries.ownerOf(header), "owner");
}

void LayersTest::judgesAnInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("its own room") << u"core/base/a.cpp"_s << u"#include \"core/base/id.h\""_s << true;
    QTest::newRow("down") << u"core/store/a.cpp"_s << u"#include \"core/base/id.h\""_s << true;
    QTest::newRow("up") << u"core/base/a.cpp"_s << u"#include \"core/store/database.h\""_s << false;
    QTest::newRow("core to ui") << u"core/workspace/a.cpp"_s << u"#include \"ui/shell/frame.h\""_s << false;
    QTest::newRow("a noun to another") << u"core/clients/a.cpp"_s << u"#include \"core/poc/poc.h\""_s << false;
    QTest::newRow("a page to its noun") << u"ui/clients/a.cpp"_s << u"#include \"core/clients/client.h\""_s << true;
    QTest::newRow("a page to another page") << u"ui/clients/a.cpp"_s << u"#include \"ui/shell/frame.h\""_s << false;
    QTest::newRow("Widgets in core") << u"core/report/a.cpp"_s << u"#include <QWidget>"_s << false;
    QTest::newRow("Gui in a pure room") << u"core/schedule/a.cpp"_s << u"#include <QColor>"_s << false;
    QTest::newRow("SQLite in its room") << u"core/store/a.cpp"_s << u"#include <sqlite3.h>"_s << true;
    QTest::newRow("SQLite elsewhere") << u"core/journal/a.cpp"_s << u"#include <sqlite3.h>"_s << false;
    QTest::newRow("a whole module") << u"core/base/a.cpp"_s << u"#include <QtCore>"_s << false;
    QTest::newRow("not from the root") << u"core/base/a.cpp"_s << u"#include \"id.h\""_s << false;
    QTest::newRow("a stranger") << u"core/base/a.cpp"_s << u"#include <boost/any.hpp>"_s << false;
    QTest::newRow("moc") << u"core/base/a.cpp"_s << u"#include \"a.moc\""_s << true;
    QTest::newRow("a room without a row") << u"core/nowhere/a.cpp"_s << u"#include <vector>"_s << false;
}

void LayersTest::judgesAnInclude()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QTEST(layerFindings(m_table, m_libraries, path, line).isEmpty(), "allowed");
}

void LayersTest::namesFileAndLine()
{
    const auto findings = layerFindings(m_table, m_libraries, u"core/base/a.h"_s,
                                        u"#pragma once\n\n#include <QString>\n  #  include <QWidget>\n"_s);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].text(), u"core/base/a.h:4: core/base may not include Qt Widgets (<QWidget>)"_s);
}

void LayersTest::judgesWhatARoomLinks()
{
    const QString path = u"core/store/CMakeLists.txt"_s;
    QVERIFY(linkFindings(m_table, path, u"axw_room(core_store LINKS axw_core_base SQLite::SQLite3)"_s).isEmpty());
    QCOMPARE(linkFindings(m_table, path, u"axw_room(core_store LINKS axw_core_journal)"_s).size(), 1);
    QCOMPARE(linkFindings(m_table, path, u"axw_room(core_store\n  LINKS Qt6::Widgets\n Foo::Bar)"_s).size(), 2);
    QCOMPARE(linkFindings(m_table, path, u"axw_room(core_shop LINKS axw_core_base)"_s).size(), 1);
}

void LayersTest::everyRoomHasARow()
{
    QList<Finding> findings;
    for (const QString &house : {u"core"_s, u"ui"_s}) {
        for (const QString &folder : QDir(m_root + u'/' + house).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString room = house + u'/' + folder;
            if (!m_table.rowOf(room))
                findings.append({room, 0, u"has no row in the table of ARCHITECTURE.md"_s});
        }
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void LayersTest::everyIncludeKeepsTheTable()
{
    QList<Finding> findings;
    const QStringList files = filesBelow(m_root, {u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
    QVERIFY(files.contains(u"core/base/result.h"_s));
    for (const QString &file : files) {
        const auto text = readText(m_root + u'/' + file);
        CHECK_OK(text);
        findings += layerFindings(m_table, m_libraries, file, *text);
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void LayersTest::everyLinkKeepsTheTable()
{
    QList<Finding> findings;
    for (const QString &file : filesBelow(m_root, {u"core"_s, u"ui"_s}, {u"/CMakeLists.txt"_s})) {
        const auto text = readText(m_root + u'/' + file);
        CHECK_OK(text);
        findings += linkFindings(m_table, file, *text);
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"
