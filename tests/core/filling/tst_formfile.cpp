// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/formfile.h"
#include "core/picture/figures.h"
#include "core/report/hwpxcheck.h"
#include "core/report/hwpxwriter.h"
#include "tests/support/check.h"
#include "tests/support/docxformsample.h"
#include "tests/support/plainfigures.h"

#include <QElapsedTimer>
#include <QtEndian>

using namespace axw;
using namespace axw::filling;
using namespace axw::test;

namespace {

Values company()
{
    Values values;
    values.single.insert(u"기업명"_s, u"(주)한빛물류"_s);
    return values;
}

/// What the directory of an archive says of an entry, and its packed bytes.
struct RawEntry
{
    QByteArray name, packed;
    int method = 0;
    quint32 stamp = 0;
    quint32 check = 0;

    bool operator==(const RawEntry &) const = default;
};

std::vector<RawEntry> rawEntries(const QByteArray &zip)
{
    const auto word = [&zip](qsizetype at) { return qsizetype(qFromLittleEndian<quint16>(zip.constData() + at)); };
    const auto wide = [&zip](qsizetype at) { return qFromLittleEndian<quint32>(zip.constData() + at); };
    std::vector<RawEntry> entries;
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    qsizetype at = qsizetype(wide(end + 16));
    for (qsizetype count = word(end + 10); count > 0; --count) {
        const qsizetype local = qsizetype(wide(at + 42));
        const qsizetype data = local + 30 + word(local + 26) + word(local + 28);
        entries.push_back({zip.mid(at + 46, word(at + 28)), zip.mid(data, wide(at + 20)), int(word(at + 10)), wide(at + 12), wide(at + 16)});
        at += 46 + word(at + 28) + word(at + 30) + word(at + 32);
    }
    return entries;
}

} // namespace

class TestFormFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOtherEntries()
    {
        const QByteArray form = hwpxForm(paragraph(field({u"기업명"_s})));
        const auto file = FormFile::read(form);
        CHECK_OK(file);
        const auto filled = file->filled(company());
        CHECK_OK(filled);
        const auto before = rawEntries(form);
        const auto after = rawEntries(filled->bytes);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.front().name, QByteArray("mimetype"));
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].name, before[i].name);
            QCOMPARE(after[i].method, before[i].method);
            QCOMPARE(after[i].stamp, before[i].stamp);
            if (before[i].name != "Contents/section0.xml")
                QVERIFY2(after[i] == before[i], before[i].name.constData());
        }
        QCOMPARE(filled->bytes.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(filled->bytes.at(8), char(0));
        // The same form and the same values give the same bytes.
        QCOMPARE(file->filled(company())->bytes, filled->bytes);
    }

    void listsFields()
    {
        const auto file = FormFile::read(hwpxForm(paragraph(field({u"기업명"_s, u"회사 이름"_s})) + paragraph(run(table({{{0, {paragraph(field({u"기업 명"_s, u"?"_s, u"2"_s}))}}}, {{0, {paragraph(field({u"과업.이름"_s, u"?"_s, u"3"_s}))}}}}, 1)))));
        CHECK_OK(file);
        const auto fields = file->fields();
        CHECK_OK(fields);
        QCOMPARE(fields->size(), size_t(2));
        QCOMPARE(fields->at(0).name, u"기업명"_s);
        QCOMPARE(fields->at(0).guide, u"회사 이름"_s);
        QCOMPARE(fields->at(0).count, 2);
        QCOMPARE(fields->at(1).place, u"section 1, table 1, row 2"_s);
    }

    /// A document of our own writer with fields put in stays one that a strict checker takes.
    void staysSound()
    {
        report::Document document;
        document.title = u"신청서"_s;
        const test::PlainFigures figures;
        const auto made = report::hwpxBytes(document, figures);
        CHECK_OK(made);
        QByteArray xml = sectionOf(*made);
        const HwpxField name{u"기업명"_s};
        const auto bare = [](QByteArray bytes) { return bytes.replace(layout(), ""); };
        QByteArray grid = bare(table({{{0, {paragraph(field({u"과업.이름"_s, u"?"_s, u"21"_s}))}}, {1, {paragraph(field({u"과업.시작"_s, u"?"_s, u"22"_s}))}}}}, 2));
        xml.replace("</hs:sec>", bare(paragraph(field(name))) + bare(paragraph(run(grid + "<hp:t/>"))) + "</hs:sec>");
        files::ZipWriter zip;
        const auto reader = files::ZipReader::open(*made);
        CHECK_OK(reader);
        for (const QString &entry : reader->names())
            zip.add(entry, entry == u"Contents/section0.xml" ? xml : *reader->read(entry), entry == u"mimetype" ? files::ZipWriter::Method::Stored : files::ZipWriter::Method::Deflated);
        const QByteArray form = *zip.bytes();
        QCOMPARE(report::hwpxProblems(form), QStringList());
        Values values = company();
        values.lists[u"과업"_s] = {{u"이름"_s, u"시작"_s}, std::vector<QHash<QString, QString>>(7, {{u"이름"_s, u"일\n둘째 줄"_s}, {u"시작"_s, u"1. 1."_s}})};
        const auto filled = FormFile::read(form)->filled(values);
        CHECK_OK(filled);
        QCOMPARE(filled->filled.size(), 3);
        QCOMPARE(report::hwpxProblems(filled->bytes), QStringList());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const QByteArray form = hwpxForm(paragraph(field({u"기업명"_s})));
        const auto withSection = [](const QByteArray &xml) { return hwpxFile(xml); };
        QTest::newRow("empty") << QByteArray() << u"no form"_s;
        QTest::newRow("text") << QByteArray("hello") << u"no form"_s;
        QTest::newRow("old HWP under the new name") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, 0) + "HWP Document File V5.00" << u"save it as HWPX"_s;
        QTest::newRow("old DOC") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, 0) << u"older format"_s;
        QTest::newRow("cut off") << form.left(form.size() / 2) << u"cut off"_s;
        QTest::newRow("with a password") << hwpxFile(section({}), R"(<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><odf:file-entry odf:full-path="Contents/section0.xml"><odf:encryption-data odf:checksum-type="SHA256-1k"/></odf:file-entry></odf:manifest>)")
                                         << u"password"_s;
        files::ZipWriter other;
        other.add(u"mimetype"_s, "application/epub+zip", files::ZipWriter::Method::Stored);
        QTest::newRow("a book") << *other.bytes() << u"no form"_s;
        QByteArray bomb = R"(<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>)";
        QTest::newRow("entities") << withSection(bomb + "<hs:sec xmlns:hs=\"s\">&b;</hs:sec>") << u"document type"_s;
        QTest::newRow("not XML") << withSection("<hs:sec") << u"damaged"_s;
        QTest::newRow("another encoding") << withSection(section({}).replace("UTF-8", "EUC-KR")) << u"EUC-KR"_s;
        QTest::newRow("deep") << withSection(QByteArray("<a>").repeated(50'000) + QByteArray("</a>").repeated(50'000)) << u"deep"_s;
        QTest::newRow("zip bomb") << withSection(section(paragraph(run("<hp:t>" + QByteArray(60 << 20, ' ') + "</hp:t>")))) << u"times its size"_s;
        files::ZipWriter none;
        none.add(u"mimetype"_s, "application/hwp+zip", files::ZipWriter::Method::Stored);
        QTest::newRow("no section") << *none.bytes() << u"no section"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        const auto form = FormFile::read(file);
        const auto filled = form ? form->filled(company()) : Result<Filled>(fail(form.error()));
        QVERIFY(!filled);
        QVERIFY2(filled.error().sentence.contains(says), qPrintable(filled.error().sentence));
        QVERIFY(!form || !form->fields());
    }

    /// Fifty megabytes and twenty thousand fields.
    void takesALargeForm()
    {
        QByteArray body;
        const QByteArray filler = paragraph(run(words(QString(400, u'글'))));
        for (int i = 0; i < 20'000; ++i)
            body += paragraph(field({u"기업명"_s, u"안내"_s, QString::number(i + 10)})) + filler;
        files::ZipWriter zip;
        zip.add(u"mimetype"_s, "application/hwp+zip", files::ZipWriter::Method::Stored);
        zip.add(u"Contents/section0.xml"_s, section(body), files::ZipWriter::Method::Stored);
        const QByteArray form = *zip.bytes();
        QVERIFY(form.size() > 45'000'000);
        QElapsedTimer timer;
        timer.start();
        const auto file = FormFile::read(form);
        CHECK_OK(file);
        const auto filled = file->filled(company());
        CHECK_OK(filled);
        qInfo("%lld ms", timer.elapsed());
        QCOMPARE(sectionOf(filled->bytes).count("(주)한빛물류"), 20'000);
    }

    /// A section that is only a paragraph, with a field that has no end: its place is said all the same.
    void saysThePlaceInAnOddSection()
    {
        const QByteArray form = hwpxFile(paragraph(run(begin({u"기업명"_s}))).replace("hp:", ""));
        const auto file = FormFile::read(form);
        CHECK_OK(file);
        const auto filled = file->filled(company());
        CHECK_OK(filled);
        QCOMPARE(filled->bytes, form);
        QCOMPARE(filled->remarks.size(), 1);
        QCOMPARE(filled->remarks.first().place, u"section 1, paragraph 1"_s);
    }

    void canBeStopped()
    {
        const auto file = FormFile::read(hwpxForm({}));
        CHECK_OK(file);
        CHECK_FAILS(file->filled(company(), {{}, [] { return true; }}), Error::Kind::Cancelled);
    }
};

QTEST_MAIN(TestFormFile)
#include "tst_formfile.moc"
