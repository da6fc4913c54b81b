// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/phototimes.h"

#include "tests/support/check.h"

using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

qint64 at(int hour, int minutes, int seconds = 0)
{
    return (qint64(hour) * 60 + minutes) * minute + qint64(seconds) * 1000;
}

} // namespace

/// Photographs find the item that was being answered.
class TestPhotoTimes : public QObject
{
    Q_OBJECT

private slots:
    void findsTheItem_data()
    {
        QTest::addColumn<qint64>("taken");
        QTest::addColumn<QString>("item");
        QTest::newRow("at the very moment") << at(10, 5) << u"공정_2"_s;
        QTest::newRow("within one item's spell") << at(10, 7) << u"공정_2"_s;
        QTest::newRow("nearer to the one before") << at(10, 10) << u"공정_2"_s;
        QTest::newRow("nearer to the one after") << at(10, 13) << u"data_1"_s;
        QTest::newRow("equally near: the one after") << at(10, 12) << u"data_1"_s;
        QTest::newRow("before the first") << at(9, 50) << u"process_1"_s;
        QTest::newRow("long before the first") << at(9, 30) << QString();
        QTest::newRow("after the last") << at(11, 10) << u"data_2"_s;
        QTest::newRow("over lunch") << at(12, 30) << QString();
        QTest::newRow("back to an earlier item") << at(10, 31) << u"process_1"_s;
    }
    void findsTheItem()
    {
        QFETCH(qint64, taken);
        const std::vector<ItemMoment> moments{{at(10, 15), u"data_1"_s}, {at(10, 0), u"process_1"_s}, {at(10, 5), u"공정_2"_s}, {at(10, 9), u"공정_2"_s},
                                              {at(10, 30), u"process_1"_s}, {at(11, 0), u"data_2"_s}};
        QCOMPARE(itemsOfPhotos({taken}, moments).size(), size_t(1));
        QTEST(itemsOfPhotos({taken}, moments)[0], "item");
    }

    void knowsAWrongClock()
    {
        const std::vector<ItemMoment> moments{{at(10, 0), u"a"_s}, {at(10, 10), u"b"_s}};
        const std::vector<std::optional<qint64>> taken{at(10, 9), at(10, 3)};
        QCOMPARE(itemsOfPhotos(taken, moments), (std::vector<QString>{u"b"_s, u"a"_s}));
        QCOMPARE(itemsOfPhotos(taken, moments, {5 * minute}), (std::vector<QString>{u"a"_s, u"a"_s}));   // the telephone is ahead
        QCOMPARE(itemsOfPhotos(taken, moments, {-5 * minute}), (std::vector<QString>{u"b"_s, u"b"_s})); // and behind
        QCOMPARE(itemsOfPhotos({at(19, 0)}, moments, {9 * 60 * minute}), (std::vector<QString>{u"a"_s})); // another zone
    }

    void withoutTimesThereIsNoItem()
    {
        QCOMPARE(itemsOfPhotos({std::nullopt, at(10, 0)}, {{at(10, 0), u"a"_s}}), (std::vector<QString>{QString(), u"a"_s}));
        QCOMPARE(itemsOfPhotos({at(10, 0)}, {}), std::vector<QString>{QString()});
        QCOMPARE(itemsOfPhotos({}, {}), std::vector<QString>{});
    }

    void readsTimesInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("time");
        const QString time = u"2026-11-23T14:05:33"_s;
        QTest::newRow("Galaxy") << u"20261123_140533.jpg"_s << time;
        QTest::newRow("twice in a second") << u"20261123_140533(1).jpg"_s << time;
        QTest::newRow("IMG") << u"IMG_20261123_140533.jpg"_s << time;
        QTest::newRow("Pixel") << u"PXL_20261123_140533123.jpg"_s << time;
        QTest::newRow("KakaoTalk") << u"KakaoTalk_20261123_140533123.jpg"_s << time;
        QTest::newRow("points") << u"사진 2026-11-23 14.05.33.png"_s << time;
        QTest::newRow("iPhone") << u"IMG_0042.HEIC"_s << QString();
        QTest::newRow("no such day") << u"20261399_140533.jpg"_s << QString();
        QTest::newRow("no such hour") << u"20261123_990533.jpg"_s << QString();
        QTest::newRow("a day only") << u"20261123.jpg"_s << QString();
        QTest::newRow("a long number") << u"120261123_1405339999.jpg"_s << QString();
    }
    void readsTimesInNames()
    {
        QFETCH(QString, name);
        QTEST(timeInName(name).value_or(QString()), "time");
    }
};

QTEST_APPLESS_MAIN(TestPhotoTimes)
#include "tst_phototimes.moc"
