// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"
#include "tests/support/check.h"
#include "tests/support/places.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw::house;

namespace {

constexpr int longestFile = 500;

/// Files that may be longer, with the reason. A new one belongs here only when no room wants half of it.
const QHash<QString, QString> longFiles = {};

/// CMakeLists.txt of a room is one call; a notice would be longer than the file.
bool needsANotice(const QString &file, const QString &text)
{
    return !(file.endsWith(u"CMakeLists.txt") && text.count(u'\n') <= 5);
}

QList<Finding> noticeFindings(const QString &file, const QString &text)
{
    // A script's first line names its interpreter, an XML file's its version.
    const QStringList head = text.split(u'\n').mid(0, 5);
    const bool who = !head.filter(u"SPDX-FileCopyrightText: "_s).isEmpty();
    const bool licence = !head.filter(u"SPDX-License-Identifier: GPL-3.0-or-later"_s).isEmpty();
    if (needsANotice(file, text) && !(who && licence))
        return {{file, 1, u"the two SPDX lines are missing"_s}};
    return {};
}

QList<Finding> sizeFindings(const QString &file, const QString &text)
{
    const auto lines = text.count(u'\n');
    if (lines > longestFile && !longFiles.contains(file))
        return {{file, 0, u"%1 lines: look for the room half of it wants"_s.arg(lines)}};
    if (lines <= longestFile && longFiles.contains(file))
        return {{file, 0, u"is short again: take it off the list"_s}};
    return {};
}

QList<Finding> headerFindings(const QString &file, const QString &text)
{
    if (file.endsWith(u".h") && !text.contains(u"\n#pragma once\n"))
        return {{file, 0, u"has no #pragma once"_s}};
    return {};
}

/// A source includes its own header first: so that header is proven to compile alone.
QList<Finding> ownHeaderFindings(const QString &file, const QString &text, const QStringList &files)
{
    if (!file.endsWith(u".cpp"))
        return {};
    const QString header = file.chopped(4) + u".h"_s;
    const auto includes = includesOf(text);
    if (!files.contains(header) || (!includes.isEmpty() && includes.first().name == header))
        return {};
    return {{file, includes.isEmpty() ? 1 : includes.first().line, u"does not include \"%1\" first"_s.arg(header)}};
}

QList<Finding> promiseFindings(const QString &file, const QString &text)
{
    // Spelt apart so that this file does not find itself.
    static const QRegularExpression promise(u"\\b(TO"_s u"DO|FIX"_s u"ME|XX"_s u"X)\\b"_s);
    static const QRegularExpression sleep(uR"(QTest::q(Sleep|Wait)\(|\b[mun]?sleep(_for|_until)?\()"_s);
    QList<Finding> findings;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (promise.match(lines[i]).hasMatch())
            findings.append({file, int(i) + 1, u"promises work instead of doing it"_s});
        if (file.startsWith(u"tests/") && !file.endsWith(u"tst_sources.cpp") && sleep.match(lines[i]).hasMatch())
            findings.append({file, int(i) + 1, u"a test waits for a signal or QTRY_, never for a time"_s});
    }
    return findings;
}

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesWhatItLooksFor();
    void everyFileSaysItsLicence();
    void noFileGrowsWithoutEnd();
    void everyHeaderIsReadOnce();
    void everySourceIncludesItsHeaderFirst();
    void nothingIsPromised();
    void licenceIsTheWholeText();

private:
    using Rule = QList<Finding> (*)(const QString &, const QString &);
    QList<Finding> findings(Rule rule, const QStringList &endings) const;

    const QString m_root = axw::test::sourceDir();
    QHash<QString, QString> m_texts;
    QStringList m_files;
};

void SourcesTest::initTestCase()
{
    m_files = filesBelow(m_root, {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u".ci"_s},
                         {u".h"_s, u".cpp"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".sh"_s, u".py"_s, u"/run"_s});
    m_files << u"CMakeLists.txt"_s << u"run"_s << u"test"_s;
    QVERIFY(m_files.size() > 20);
    for (const QString &file : std::as_const(m_files)) {
        const auto text = readText(m_root + u'/' + file);
        CHECK_OK(text);
        m_texts.insert(file, *text);
    }
}

QList<Finding> SourcesTest::findings(Rule rule, const QStringList &endings) const
{
    QList<Finding> found;
    for (const QString &file : m_files) {
        for (const QString &ending : endings) {
            if (file.endsWith(ending))
                found += rule(file, m_texts.value(file));
        }
    }
    return found;
}

void SourcesTest::seesWhatItLooksFor()
{
    QCOMPARE(noticeFindings(u"core/a.h"_s, u"#pragma once\n"_s).size(), 1);
    QCOMPARE(sizeFindings(u"core/a.h"_s, QString(501, u'\n')).size(), 1);
    QCOMPARE(headerFindings(u"core/a.h"_s, u"int a;\n"_s).size(), 1);
    const QStringList both = {u"core/a.cpp"_s, u"core/a.h"_s};
    QCOMPARE(ownHeaderFindings(both[0], u"#include <QDate>\n#include \"core/a.h\"\n"_s, both).size(), 1);
    QCOMPARE(ownHeaderFindings(both[0], u"#include \"core/a.h\"\n#include <QDate>\n"_s, both).size(), 0);
    QCOMPARE(promiseFindings(u"core/a.cpp"_s, u"\n// TO"_s u"DO: all\n"_s).value(0).line, 2);
    QCOMPARE(promiseFindings(u"tests/a.cpp"_s, u"QTest::qWait(10);"_s).size(), 1);
}

void SourcesTest::everyFileSaysItsLicence()
{
    const auto found = findings(noticeFindings, {QString()});
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void SourcesTest::noFileGrowsWithoutEnd()
{
    const auto found = findings(sizeFindings, {u".h"_s, u".cpp"_s});
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void SourcesTest::everyHeaderIsReadOnce()
{
    const auto found = findings(headerFindings, {u".h"_s});
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void SourcesTest::everySourceIncludesItsHeaderFirst()
{
    QList<Finding> found;
    for (const QString &file : std::as_const(m_files))
        found += ownHeaderFindings(file, m_texts.value(file), m_files);
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void SourcesTest::nothingIsPromised()
{
    const auto found = findings(promiseFindings, {QString()});
    QVERIFY2(found.isEmpty(), qPrintable(listed(found)));
}

void SourcesTest::licenceIsTheWholeText()
{
    const auto text = readText(m_root + u"/LICENSE"_s);
    CHECK_OK(text);
    QVERIFY(text->contains(u"GNU GENERAL PUBLIC LICENSE"));
    QVERIFY(text->contains(u"END OF TERMS AND CONDITIONS"));
}

QTEST_APPLESS_MAIN(SourcesTest)
#include "tst_sources.moc"
