// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/encoding.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folderstate.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A list whose bytes are broken is refused as a whole, by the program a person runs: a sentence that names the file
/// and where in it, and not a byte of the workspace changed.
class BrokenCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isRefusedAndChangesNothing_data();
    void isRefusedAndChangesNothing();
    void theSameListWholeIsTaken();

private:
    struct Said
    {
        int code = -1;
        QString out;
        QString err;
    };
    Said import(const QByteArray &bytes);

    QTemporaryDir m_place;
    QString m_folder;
    test::FakeClock m_clock;
};

namespace {

QByteArray inEncoding(const QString &text, files::Encoding encoding)
{
    return files::encodeText(text, encoding).value_or(QByteArray());
}

const QString list = u"상호,사업자등록번호,소재지\n(주)가나예제,099-86-00019,서울특별시 강남구\n똠방예제,099-86-00023,서울특별시 마포구\n"_s;

} // namespace

void BrokenCsv::initTestCase()
{
    m_folder = m_place.filePath(u"센터.axw"_s);
    CHECK_OK(workspace::Workspace::create(m_folder, {u"김지원"_s, u"센터"_s}, m_clock));
}

BrokenCsv::Said BrokenCsv::import(const QByteArray &bytes)
{
    QFile file(m_place.filePath(u"명단.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess axwb;
    axwb.start(QString::fromUtf8(AXW_AXWB), {u"import-companies"_s, m_folder, file.fileName(), u"--json"_s, u"--lang"_s, u"ko"_s});
    if (!axwb.waitForFinished(60000) || axwb.exitStatus() != QProcess::NormalExit)
        return {};
    return {axwb.exitCode(), QString::fromUtf8(axwb.readAllStandardOutput()), QString::fromUtf8(axwb.readAllStandardError())};
}

void BrokenCsv::isRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    const QByteArray utf8 = list.toUtf8();
    const QByteArray cp949 = inEncoding(list, files::Encoding::Cp949);
    const QString head = list.section(u'\n', 0, 0) + u'\n';
    const QString rest = list.section(u'\n', 1);
    QVERIFY(cp949.size() > 20);
    QTest::newRow("UTF-8 cut within a syllable") << utf8.left(utf8.size() - 3) << u"3번째 줄"_s;
    QTest::newRow("CP949 cut within a syllable") << cp949.left(cp949.size() - 2) << u"3번째 줄"_s;
    QTest::newRow("UTF-8, then CP949") << head.toUtf8() + inEncoding(rest, files::Encoding::Cp949) << u"2번째 줄"_s;
    QTest::newRow("CP949, then UTF-8") << inEncoding(head, files::Encoding::Cp949) + rest.toUtf8() << u"2번째 줄"_s;
    QTest::newRow("stray bytes after a mark") << "\xEF\xBB\xBF" + utf8 + "\xFF\xFE\xFF\n" << u"4번째 줄"_s;
    QTest::newRow("half a character of UTF-16") << inEncoding(list, files::Encoding::Utf16Le).chopped(1) << u"줄"_s;
    QTest::newRow("zero bytes") << QByteArray(4096, '\0') << u"1번째 줄"_s;
    QTest::newRow("an unclosed quote") << utf8 + "\"라마예제,,\n" << u"4번째 줄"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void BrokenCsv::isRefusedAndChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto before = test::stateOf(m_folder);
    const Said said = import(bytes);
    QCOMPARE(said.code, 1);
    QCOMPARE(said.out, QString());
    QVERIFY2(said.err.contains(u"명단.csv") && said.err.contains(where), qPrintable(said.err));
    QCOMPARE(test::differences(before, test::stateOf(m_folder)), QStringList());
}

void BrokenCsv::theSameListWholeIsTaken()
{
    for (const files::Encoding encoding : {files::Encoding::Utf8, files::Encoding::Utf16Le, files::Encoding::Cp949}) {
        const Said said = import(inEncoding(list, encoding));
        QVERIFY2(said.code == 0, qPrintable(said.err));
        QVERIFY2(said.out.contains(files::encodingName(encoding)), qPrintable(said.out));
    }
    auto workspace = workspace::Workspace::open(m_folder, workspace::Access::Read, m_clock);
    CHECK_OK(workspace);
    QCOMPARE(*(*workspace)->clients().count(), 2);
}

QTEST_GUILESS_MAIN(BrokenCsv)
#include "tst_brokencsv.moc"
