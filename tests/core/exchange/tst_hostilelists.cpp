// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fuzzer asks of any bytes, asked of sound lists that were damaged in seeded ways: in every run of the tests,
// with any compiler. A broken promise aborts.
#include "tests/fuzz/fuzz_companies.cpp"

#include "core/files/encoding.h"

#include "tests/support/check.h"
#include "tests/support/xlsxbook.h"

#include <random>

using namespace Qt::Literals::StringLiterals;

class TestHostileLists : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void damagedListsKeepThePromises_data()
    {
        QTest::addColumn<QByteArray>("sound");
        const QString list = u"참여기업 목록\n\n상호,사업자번호,대표자,주소,업종,설립일\n(주)한빛,124-81-00998,김,\"서울\n강남구\",제조,2019-01-02\n"
                             "두빛,123-45-67890,이,,,\n,220-81-62517,,,,\n한빛,1248100998,=1+1,\"a\"\"b\",,\n합계,,4,,,\n"_s;
        QTest::newRow("utf-8") << list.toUtf8();
        QTest::newRow("cp949") << *files::encodeText(list, files::Encoding::Cp949);
        QTest::newRow("utf-16") << *files::encodeText(list, files::Encoding::Utf16Le);
        axw::test::XlsxBook book;
        book.sheets = {{u"목록"_s, axw::test::XlsxBook::rowsOf({{u"상호"_s, u"사업자번호"_s}, {u"한빛"_s, u"124-81-00998"_s}, {u"=x"_s, u"1"_s}})}};
        QTest::newRow("xlsx") << book.bytes();
    }
    void damagedListsKeepThePromises()
    {
        QFETCH(QByteArray, sound);
        std::mt19937 random(20260304);
        const auto below = [&](qsizetype most) { return qsizetype(random() % quint32(std::max<qsizetype>(most, 1))); };
        static constexpr char marks[] = {',', '"', '\n', '\r', '\t', ';', '=', '\0', '\xFF', '\xEA', '0', '9'};
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = sound;
            for (qsizetype times = below(6); times > 0; --times) {
                const qsizetype at = below(bytes.size());
                switch (below(5)) {
                case 0: bytes.insert(at, marks[below(sizeof marks)]); break;
                case 1: bytes.remove(at, 1 + below(9)); break;
                case 2: bytes.truncate(at); break;
                case 3: bytes.insert(at, bytes.mid(below(bytes.size()), below(40))); break;
                default:
                    if (at < bytes.size())
                        bytes[at] = char(bytes[at] ^ (1 << below(8)));
                }
            }
            QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())), 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileLists)
#include "tst_hostilelists.moc"
