// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/photo.h"

#include "tests/support/check.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray picture(const char *format)
{
    QImage image(16, 12, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

void add16(QByteArray &to, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), 2);
}

void add32(QByteArray &to, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&little), 4);
}

void entry(QByteArray &to, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    add16(to, tag);
    add16(to, type);
    add32(to, count);
    add32(to, value);
}

/// An Exif part written by hand, as a phone writes it: the time it was taken and, when wanted, where.
QByteArray exifPart(const QByteArray &taken, bool place)
{
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    const quint32 exifAt = 8 + 2 + 12 * (place ? 2 : 1) + 4;
    const quint32 timeAt = exifAt + 2 + 12 + 4;
    const quint32 gpsAt = timeAt + 20;
    const quint32 latitudeAt = gpsAt + 2 + 24 + 4;
    add16(tiff, place ? 2 : 1);
    entry(tiff, 0x8769, 4, 1, exifAt);
    if (place)
        entry(tiff, 0x8825, 4, 1, gpsAt);
    add32(tiff, 0);
    add16(tiff, 1);
    entry(tiff, 0x9003, 2, 20, timeAt);
    add32(tiff, 0);
    tiff.append(taken.leftJustified(20, '\0', true));
    if (place) {
        add16(tiff, 2);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, latitudeAt);
        add32(tiff, 0);
        for (const quint32 number : {37u, 1u, 33u, 1u, 1234u, 100u})
            add32(tiff, number);
    }
    QByteArray part("Exif\0\0", 6);
    return part + tiff;
}

QByteArray photo(const QByteArray &taken, bool place)
{
    const QByteArray plain = picture("JPEG");
    const QByteArray exif = exifPart(taken, place);
    QByteArray marked = plain.left(2) + QByteArray("\xff\xe1", 2);
    const auto length = quint16(exif.size() + 2);
    marked.append(char(length >> 8)).append(char(length & 0xff));
    return marked + exif + plain.mid(2);
}

} // namespace

class TestPhoto : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void tellsWhenItWasTaken()
    {
        const auto facts = photoFacts(photo("2026:11:23 14:05:33", true));
        CHECK_OK(facts);
        QCOMPARE(facts->taken, QDateTime(QDate(2026, 11, 23), QTime(14, 5, 33)));
        QVERIFY(facts->hasPlace);
        const auto plain = photoFacts(photo("2026:11:23 14:05:33", false));
        CHECK_OK(plain);
        QVERIFY(!plain->hasPlace);
        const auto nothing = photoFacts(picture("PNG"));
        CHECK_OK(nothing);
        QVERIFY(!nothing->taken.isValid());
        const auto nonsense = photoFacts(photo("    :  :     :  :  ", false));
        CHECK_OK(nonsense);
        QVERIFY(!nonsense->taken.isValid());
    }

    void losesItsPlaceAndNothingElse()
    {
        const QByteArray before = photo("2026:11:23 14:05:33", true);
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
        const QByteArray plain = photo("2026:11:23 14:05:33", false);
        const auto same = withoutPlace(plain);
        CHECK_OK(same);
        QCOMPARE(*same, plain);
    }

    void knowsPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("JPEG") << picture("JPEG") << true;
        QTest::newRow("PNG") << picture("PNG") << true;
        QTest::newRow("a text") << QByteArray("GPS 37.5") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a bitmap") << picture("BMP") << false;
    }
    void knowsPictures()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isOne);
        QCOMPARE(isPhoto(bytes), isOne);
    }

    void survivesDamage()
    {
        const QByteArray whole = photo("2026:11:23 14:05:33", true);
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
