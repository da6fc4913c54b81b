// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/encoding.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    const auto bytes = encodeText(text, bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le);
    return mark ? *bytes : bytes->mid(2);
}

QByteArray cp949(const QString &text)
{
    return *encodeText(text, Encoding::Cp949);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mark");
        const QString list = u"상호,사업자등록번호\r\n(주)한빛,124-81-00998\r\n"_s;
        QTest::newRow("utf-8") << list.toUtf8() << u"UTF-8"_s << list << false;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + list.toUtf8() << u"UTF-8"_s << list << true;
        QTest::newRow("ascii") << QByteArray("name,brn\n") << u"UTF-8"_s << u"name,brn\n"_s << false;
        QTest::newRow("utf-16le with mark") << utf16(list, false, true) << u"UTF-16LE"_s << list << true;
        QTest::newRow("utf-16be with mark") << utf16(list, true, true) << u"UTF-16BE"_s << list << true;
        QTest::newRow("utf-16le") << utf16(list, false, false) << u"UTF-16LE"_s << list << false;
        QTest::newRow("utf-16be") << utf16(list, true, false) << u"UTF-16BE"_s << list << false;
        QTest::newRow("cp949") << cp949(list) << u"CP949"_s << list << false;
        // Two syllables that EUC-KR and ICU's own cp949 lack; a list this short is what statistics take for Arabic.
        QTest::newRow("cp949 beyond euc-kr") << cp949(u"상호\n똠방펲\n"_s) << u"CP949"_s << u"상호\n똠방펲\n"_s << false;
        QTest::newRow("cp949, two syllables") << cp949(u"한빛"_s) << u"CP949"_s << u"한빛"_s << false;
        QTest::newRow("outside the basic plane") << u"이름\n𠮷野\n"_s.toUtf8() << u"UTF-8"_s << u"이름\n𠮷野\n"_s << false;
        QTest::newRow("utf-16 outside the basic plane") << utf16(u"이름,\n𠮷野,\n"_s, false, false) << u"UTF-16LE"_s << u"이름,\n𠮷野,\n"_s << false;
        QTest::newRow("end mark of old programs") << cp949(u"한빛\n"_s) + '\x1A' << u"CP949"_s << u"한빛\n"_s << false;
        QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << QString() << false;
    }
    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, mark);
        const auto decoded = decodeText(bytes);
        CHECK_OK(decoded);
        QCOMPARE(encodingName(decoded->encoding), name);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->mark, mark);
    }

    void namesThePlaceOfBrokenBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        const QByteArray good = u"상호\n(주)한빛물류센터\n"_s.toUtf8();
        QTest::newRow("one bad byte in a Korean text") << good + "\xFF" + good << u"line 3, byte %1"_s.arg(good.size() + 1);
        QTest::newRow("cut off in a character") << good + u"한"_s.toUtf8().left(2) << u"line 3, byte %1"_s.arg(good.size() + 1);
        QTest::newRow("neither") << QByteArray("ab\n\xE9t\xE9 \xE0\n") << u"line 2, byte 4"_s;
        QTest::newRow("cp949 with a byte of no character") << cp949(u"한빛\n"_s) + "\xFF,1\n" + cp949(u"두빛"_s) << u"byte 6"_s;
        QTest::newRow("cp949 cut off") << cp949(u"한빛\n물류"_s).chopped(1) << u"byte 8"_s;
        QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE" "a\0\n\0\0\xD8" "b\0", 10) << u"line 2, byte 7"_s;
        QTest::newRow("odd number of bytes") << utf16(u"가나"_s, false, true) + 'x' << u"line 1, byte 7"_s;
    }
    void namesThePlaceOfBrokenBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto decoded = decodeText(bytes);
        CHECK_FAILS(decoded, Error::Kind::Damaged);
        QVERIFY2(decoded.error().sentence.contains(place), qPrintable(decoded.error().sentence));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01", 19);
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("database") << QByteArray("SQLite format 3\0\x10\0\x01\x01", 20);
        QTest::newRow("control characters") << QByteArray("name\n\x01\x02\x03\n");
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeText(bytes));
    }

    void aPersonMayNameTheEncoding()
    {
        const QByteArray bytes = cp949(u"한빛"_s);
        CHECK_OK(decodeText(bytes, Encoding::Cp949));
        const auto asUtf8 = decodeText(bytes, Encoding::Utf8);
        CHECK_FAILS(asUtf8, Error::Kind::Damaged);
        QVERIFY(asUtf8.error().sentence.contains(u"line 1, byte 1"_s));
        // 'utf-16' is either order; the mark says which.
        const auto wide = decodeText(utf16(u"한빛"_s, true, true), Encoding::Utf16Le);
        CHECK_OK(wide);
        QCOMPARE(wide->text, u"한빛"_s);
        QCOMPARE(wide->encoding, Encoding::Utf16Be);
    }

    void knowsTheNamesPeopleUse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("known");
        for (const char *name : {"CP949", "cp949", "euc-kr", "EUC_KR", "MS949", "windows-949", "ks_c_5601-1987", "UHC"})
            QTest::newRow(name) << QString::fromLatin1(name) << u"CP949"_s;
        for (const char *name : {"utf8", "UTF-8", "utf-8-sig"})
            QTest::newRow(name) << QString::fromLatin1(name) << u"UTF-8"_s;
        QTest::newRow("utf-16") << u"utf-16"_s << u"UTF-16LE"_s;
        QTest::newRow("utf-16be") << u"UTF-16BE"_s << u"UTF-16BE"_s;
        QTest::newRow("unknown") << u"klingon"_s << QString();
    }
    void knowsTheNamesPeopleUse()
    {
        QFETCH(QString, name);
        QFETCH(QString, known);
        const auto encoding = encodingFromName(name);
        QCOMPARE(encoding ? encodingName(*encoding) : QString(), known);
    }

    void writesWhatItReads()
    {
        const QString text = u"상호\r\n똠방 ㈜한빛\r\n"_s;
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Cp949}) {
            const auto bytes = encodeText(text, encoding);
            CHECK_OK(bytes);
            const auto back = decodeText(*bytes);
            CHECK_OK(back);
            QCOMPARE(back->text, text);
            QCOMPARE(back->encoding, encoding);
        }
    }

    void namesWhatCp949Lacks()
    {
        const auto bytes = encodeText(u"한빛\n𠮷 café 한빛 €\n"_s, Encoding::Cp949);
        CHECK_FAILS(bytes, Error::Kind::Invalid);
        QVERIFY2(bytes.error().sentence.contains(u"𠮷 é"_s), qPrintable(bytes.error().sentence));
        QVERIFY(bytes.error().sentence.contains(u"line 2"_s));
    }

    void nothingIsLostBetweenTheChunksOfALongText()
    {
        QString text;
        for (int i = 0; i < 50000; ++i)
            text += u"똠방각하 펲시콜라 ("_s + QString::number(i) + u")\n"_s;
        const auto back = decodeText(cp949(text));
        CHECK_OK(back);
        QCOMPARE(back->text, text);
    }
};

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
