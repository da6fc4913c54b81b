// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/photo.h"

#include "tests/support/check.h"
#include "tests/support/photosample.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::files;
using namespace axw::test;
using namespace Qt::Literals::StringLiterals;

class TestPhoto : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void tellsWhenItWasTaken()
    {
        const auto facts = photoFacts(photoBytes("2026:11:23 14:05:33", true));
        CHECK_OK(facts);
        QCOMPARE(facts->taken, QDateTime(QDate(2026, 11, 23), QTime(14, 5, 33)));
        QVERIFY(facts->hasPlace);
        const auto plain = photoFacts(photoBytes("2026:11:23 14:05:33", false));
        CHECK_OK(plain);
        QVERIFY(!plain->hasPlace);
        const auto nothing = photoFacts(pictureBytes("PNG"));
        CHECK_OK(nothing);
        QVERIFY(!nothing->taken.isValid());
        const auto nonsense = photoFacts(photoBytes("    :  :     :  :  ", false));
        CHECK_OK(nonsense);
        QVERIFY(!nonsense->taken.isValid());
    }

    void tellsTheSameOfAFile()
    {
        const QTemporaryDir place;
        QFile file(place.filePath(u"사진.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(photoBytes("2026:11:23 14:05:33", true)) > 0);
        file.close();
        const auto facts = photoFactsOf(file.fileName());
        CHECK_OK(facts);
        QCOMPARE(*facts, *photoFacts(photoBytes("2026:11:23 14:05:33", true)));
        CHECK_FAILS(photoFactsOf(place.filePath(u"없음.jpg"_s)), Error::Kind::Damaged);
    }

    void losesItsPlaceAndNothingElse()
    {
        const QByteArray before = photoBytes("2026:11:23 14:05:33", true);
        const auto after = withoutPlace(before);
        CHECK_OK(after);
        const auto facts = photoFacts(*after);
        CHECK_OK(facts);
        QVERIFY(!facts->hasPlace);
        QCOMPARE(facts->taken, QDateTime(QDate(2026, 11, 23), QTime(14, 5, 33)));
        QCOMPARE(QImage::fromData(*after), QImage::fromData(before));
        QByteArray latitude;
        add32(latitude, 1234);
        add32(latitude, 100);
        QVERIFY(before.contains(latitude));
        QVERIFY(!after->contains(latitude));
    }

    void leavesAPictureWithoutAPlaceAsItIs()
    {
        const QByteArray plain = photoBytes("2026:11:23 14:05:33", false);
        const auto same = withoutPlace(plain);
        CHECK_OK(same);
        QCOMPARE(*same, plain);
    }

    void aHeicLosesItsPlaceInPlace()
    {
        const QByteArray before = heicBytes("2026:11:23 14:05:33", true);
        QVERIFY(isPhoto(before));
        const auto told = photoFacts(before);
        CHECK_OK(told);
        QVERIFY(told->hasPlace);
        QCOMPARE(told->taken, QDateTime(QDate(2026, 11, 23), QTime(14, 5, 33)));
        const auto after = withoutPlace(before);
        CHECK_OK(after);
        QCOMPARE(after->size(), before.size()); // whatever else lies in it stays where it was
        const auto facts = photoFacts(*after);
        CHECK_OK(facts);
        QVERIFY(!facts->hasPlace);
        QCOMPARE(facts->taken, told->taken);
        QByteArray latitude;
        add32(latitude, 1234);
        add32(latitude, 100);
        QVERIFY(before.contains(latitude));
        QVERIFY(!after->contains(latitude));
        const QByteArray plain = heicBytes("2026:11:23 14:05:33", false);
        const auto same = withoutPlace(plain);
        CHECK_OK(same);
        QCOMPARE(*same, plain);
    }

    void theFilmBehindAPictureGoes()
    {
        const QByteArray film = QByteArray("\0\0\0\x18", 4) + "ftypmp42" + QByteArray(12, '\0') + "\xa9xyz+37.5665+126.9780/";
        const QByteArray photo = photoBytes("2026:11:23 14:05:33", false, {64, 48});
        const auto still = withoutPlace(photo + film);
        CHECK_OK(still);
        QCOMPARE(*still, photo);
        QCOMPARE(*withoutPlace(photo + photo), photo + photo); // a second picture is none
        const QByteArray heic = heicBytes("2026:11:23 14:05:33", false);
        QByteArray size(4, '\0');
        qToBigEndian(quint32(film.size() + 8), size.data());
        const auto stillHeic = withoutPlace(heic + size + "mpvd" + film);
        CHECK_OK(stillHeic);
        QCOMPARE(*stillHeic, heic);
    }

    void aDamagedHeicIsNeverKeptWithItsPlace()
    {
        const QByteArray whole = heicBytes("2026:11:23 14:05:33", true);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char mask : {'\xff', '\x01', '\x80'}) {
                QByteArray bent = whole;
                bent[at] = char(bent[at] ^ mask);
                const auto after = withoutPlace(bent);
                if (!after)
                    continue; // an error, never a crash
                const auto facts = photoFacts(*after);
                QVERIFY(facts && !facts->hasPlace);
            }
            (void)withoutPlace(whole.left(at));
        }
    }

    void knowsPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("JPEG") << pictureBytes("JPEG") << true;
        QTest::newRow("PNG") << pictureBytes("PNG") << true;
        QTest::newRow("HEIC") << heicBytes("2026:11:23 14:05:33", true) << true;
        QTest::newRow("a text") << QByteArray("GPS 37.5") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a bitmap") << pictureBytes("BMP") << false;
    }
    void knowsPictures()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isOne);
        QCOMPARE(isPhoto(bytes), isOne);
    }

    void survivesDamage()
    {
        const QByteArray whole = photoBytes("2026:11:23 14:05:33", true);
        CHECK_FAILS(photoFacts("no picture"), Error::Kind::Damaged);
        for (qsizetype length = 0; length < std::min<qsizetype>(whole.size(), 400); ++length) {
            (void)photoFacts(whole.left(length)); // a value or an error, never a crash
            QByteArray bent = whole;
            bent[length] = char(~bent[length]);
            (void)withoutPlace(bent);
        }
    }
};

QTEST_APPLESS_MAIN(TestPhoto)
#include "tst_photo.moc"
