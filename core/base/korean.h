// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Korean text: normal form, the many spellings of a company's name, initial consonants.
namespace axw {

/// NFC, control characters dropped (line breaks and tabs kept), as the file stores text.
QString normalText(QStringView text);
/// normalText on one line: breaks and runs of spaces become one space, ends trimmed.
QString normalLine(QStringView text);

/// A name for comparing: NFC, full-width forms to ASCII, corporate forms ((주), ㈜, 주식회사, 유한회사, Co., Ltd. …)
/// taken off, spaces and punctuation dropped, lower case. (주)한빛, ㈜한빛, 주식회사 한빛 and 한빛 주식회사 are 한빛.
QString nameKey(QStringView name);

/// The initial consonants of a text's Hangul syllables as compatibility jamo (한빛 → ㅎㅂ); other letters and
/// digits stay as they are in nameKey.
QString initialConsonants(QStringView text);

/// True for a text that holds nothing but initial consonants (ㄱ…ㅎ), at least one.
bool isInitialConsonants(QStringView text);

/// What a text with a syllable still being typed may go on to be: `head`, then one syllable from `first` to `last`.
/// 한ㅂ and 한비 are on the way to 한빛, and 한 may become 하늘.
struct UnfinishedText
{
    QString head;
    QChar first;
    QChar last;
    bool operator==(const UnfinishedText &) const = default;
};
/// Nothing when the last letter is not Hangul.
std::optional<UnfinishedText> unfinishedText(QStringView key);
/// Where a key holds it, or -1.
qsizetype indexOfUnfinished(QStringView key, const UnfinishedText &text);

/// The one- and two-character grams of a key, without repeats, for the search index.
QStringList searchGrams(const QString &key);

/// The particle that follows a word by its last sound: particleAfter(u"라벨링", u"이", u"가") is 이. A number is read aloud
/// (3 is 삼), a closing bracket or quote passed over; after Latin letters it is what their Korean names want. ㄹ counts as
/// open where the particle is 으로 or 로.
QString particleAfter(QStringView word, QStringView closed, QStringView open);
/// A sentence whose particles are written for both cases, as translations with %1 have to: ‘라벨링’이(가) becomes ‘라벨링’이,
/// and so do 을(를), 은(는), 과(와), (으)로 and (이)라.
QString settledParticles(QString sentence);

/// True when `text` contains `query` the way a person types it: by syllables, or by initial consonants.
bool matchesKorean(QStringView text, QStringView query);

} // namespace axw
