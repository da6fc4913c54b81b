// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/linguist.h"
#include "tests/house/sourcetree.h"
#include "tests/support/check.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw::house;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesABadTranslation_data();
    void seesABadTranslation();
    void koreanIsCompleteAndGood();
    void englishHasItsPlurals();
    void nothingSaidIsMissing_data();
    void nothingSaidIsMissing();

private:
    const QString m_root = axw::test::sourceDir();
};

void TranslationsTest::initTestCase()
{
    if (!QFile::exists(m_root + u"/translations/axworkbench_ko.ts"_s))
        QSKIP("no room says anything yet");
}

void TranslationsTest::seesABadTranslation_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << u"%1 of %2 companies"_s << u"%2개사 중 %1개사"_s << true;
    QTest::newRow("empty") << u"Clients"_s << u" "_s << false;
    QTest::newRow("a lost placeholder") << u"%1 of %2"_s << u"%1개"_s << false;
    QTest::newRow("English left") << u"Clients"_s << u"Clients 목록"_s << false;
    QTest::newRow("a Korean's Latin") << u"Export as PDF"_s << u"PDF로 내보내기"_s << true;
    QTest::newRow("the wrong term") << u"Clients"_s << u"고객"_s << false;
}

void TranslationsTest::seesABadTranslation()
{
    QFETCH(QString, source);
    QFETCH(QString, korean);
    QTEST(koreanFault({u"Page"_s, source, {korean}}).isEmpty(), "good");
}

void TranslationsTest::koreanIsCompleteAndGood()
{
    const auto messages = readMessages(m_root + u"/translations/axworkbench_ko.ts"_s);
    CHECK_OK(messages);
    QVERIFY(messages->size() > 0);
    QList<Finding> findings;
    for (const Message &message : *messages) {
        const QString fault = message.obsolete ? u"is said nowhere any more"_s : koreanFault(message);
        if (!fault.isEmpty())
            findings.append({message.name(), 0, fault});
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void TranslationsTest::englishHasItsPlurals()
{
    const auto messages = readMessages(m_root + u"/translations/axworkbench_en.ts"_s);
    CHECK_OK(messages);
    QList<Finding> findings;
    for (const Message &message : *messages) {
        if (!message.numerus || message.obsolete)
            continue;
        const bool two = message.translations.size() == 2 && !message.translations[0].isEmpty()
                && !message.translations[1].isEmpty();
        if (!two || !message.finished)
            findings.append({message.name(), 0, u"needs a singular and a plural"_s});
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

void TranslationsTest::nothingSaidIsMissing_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ko") << u"axworkbench_ko.ts"_s;
    QTest::newRow("en") << u"axworkbench_en.ts"_s;
}

/// Reads the sources anew: a sentence that nobody put into the translation files would stay English on screen.
void TranslationsTest::nothingSaidIsMissing()
{
    QFETCH(QString, file);
    QTemporaryDir folder;
    // Beside the sources' root in name only: lupdate is run from it, so contexts and paths are the same.
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(m_root + u"/translations/"_s + file, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    const auto before = readMessages(copy);
    CHECK_OK(before);

    QProcess lupdate;
    lupdate.setWorkingDirectory(m_root);
    // Without -I the classes of included headers are not found, and their words get contexts that nobody asks for.
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s};
    for (const QString &each : {u"app"_s, u"core"_s, u"ui"_s}) {
        if (QDir(m_root + u'/' + each).exists())
            arguments << each;
    }
    lupdate.start(QString::fromUtf8(AXW_LUPDATE), arguments << u"-ts"_s << copy);
    QVERIFY(lupdate.waitForFinished(120000));
    QCOMPARE(lupdate.exitCode(), 0);

    const auto after = readMessages(copy);
    CHECK_OK(after);
    QSet<QString> known;
    for (const Message &message : *before)
        known.insert(message.name());
    QList<Finding> findings;
    for (const Message &message : *after) {
        if (!known.contains(message.name()))
            findings.append({message.name(), 0, u"is not in %1"_s.arg(file)});
        else if (message.obsolete)
            findings.append({message.name(), 0, u"is said nowhere any more"_s});
    }
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
