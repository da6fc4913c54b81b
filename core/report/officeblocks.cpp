// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/officeblocks.h"

#include "core/base/formats.h"
#include "core/report/pictures.h"
#include "core/report/printstyle.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

/// What is written as paragraphs; tables and figures: officegrids.cpp.
namespace axw::report::office {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::report)
};

} // namespace

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<> Blocks::addAll(const Progress &progress)
{
    begin();
    const qsizetype count = m_document.blocks.size();
    for (qsizetype i = 0; i < count; ++i) {
        progress.at(int(i), int(count));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Words::tr("The report was cancelled; no file was written."));
        std::visit([this](const auto &block) { add(block); }, m_document.blocks.at(i));
    }
    return {};
}

void Blocks::begin()
{
    if (m_document.hasCoverPage())
        addCoverPage();
    else
        addHead();
    addContents();
}

void Blocks::addLogo(int most, int mostHeight)
{
    if (const auto logo = image(readPicture(m_document.design.logo, 1200), most, mostHeight, m_document.centre))
        m_flow.paragraph({.style = Style::Normal, .align = ParaLook::Align::Left, .image = logo});
}

void Blocks::addHead()
{
    const bool form = m_document.front == Document::Front::Form;
    const auto top = [&](Style style, const QString &text) {
        Line words = line(style, text);
        if (form)
            words.align = ParaLook::Align::Centre;
        m_flow.paragraph(words);
    };
    addLogo(fromMm(60), fromMm(14));
    top(Style::Title, m_document.title);
    if (!m_document.subtitle.isEmpty())
        top(Style::Subtitle, m_document.subtitle);
    if (!form) {
        QStringList by{m_document.centre, m_document.author, formatDate(m_document.date, m_document.language)};
        by.removeAll(QString());
        m_flow.paragraph({.style = Style::Body, .runs = soft(by.join(u" · "_s))});
    }
    if (!m_document.facts.isEmpty())
        addFacts(m_document.facts, form ? 2 : 1);
}

/// As on paper: the logo, the title a quarter down the page, the facts; the day and who it is by below them.
void Blocks::addCoverPage()
{
    const auto gap = [this](int millimetres) { m_flow.paragraph({.style = Style::Normal, .chars = CharLook{.height = int(millimetres * 283.5 / 1.6)}}); };
    const auto words = [this](const QString &text, int height, bool strong) {
        if (!text.isEmpty())
            m_flow.paragraph({.style = Style::Normal, .runs = plain(text), .align = ParaLook::Align::Left, .chars = CharLook{.height = height, .bold = strong}});
    };
    addLogo(fromMm(80), fromMm(22));
    for (int i = 0; i < 3; ++i)
        gap(15);
    Line title = line(Style::Title, m_document.title);
    title.chars = lettersOf(Style::Title, printColours(m_document).accent.rgb());
    title.chars->height = 3200;
    m_flow.paragraph(title);
    if (!m_document.subtitle.isEmpty())
        m_flow.paragraph(line(Style::Subtitle, m_document.subtitle));
    gap(10);
    if (!m_document.facts.isEmpty())
        addFacts(m_document.facts, 1);
    for (int i = 0; i < 2; ++i)
        gap(15);
    words(formatDate(m_document.date, m_document.language), 1200, false);
    words(m_document.centre, 1700, true);
    words(m_document.author, 1200, false);
    words(m_document.design.foot, 950, false);
    m_flow.pageBreak();
}

void Blocks::addContents()
{
    QList<const Heading *> headings;
    for (const Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.append(heading);
    }
    const QList<int> shown = contentsHeadings(m_document);
    if (shown.isEmpty())
        return;
    m_flow.paragraph(line(Style::ContentsTitle, LocalizedText{u"목차"_s, u"Contents"_s}.in(m_document.language)));
    std::vector<Line> lines;
    for (const int at : shown) {
        const Heading &heading = *headings.at(at);
        const QString number = heading.number.isEmpty() ? QString() : heading.number + u' ';
        Line one = line(Style(int(Style::Contents1) + std::clamp(heading.level, 1, 3) - 1), number + heading.text);
        one.heading = at;
        lines.push_back(std::move(one));
    }
    m_flow.contents(lines);
    m_flow.pageBreak();
}

void Blocks::add(const Heading &heading)
{
    m_flow.paragraph({.style = Style(int(Style::Outline1) + std::clamp(heading.level, 1, 3) - 1), .runs = plain(heading.text),
                      .number = heading.number, .heading = m_headings++});
}

void Blocks::add(const Paragraph &paragraph)
{
    Line one{.style = Style::Body, .runs = paragraph.runs};
    if (paragraph.align != Align::Start)
        one.align = alignOf(paragraph.align);
    m_flow.paragraph(one);
}

void Blocks::add(const Outline &outline)
{
    const QList<int> indices = outlineIndices(outline);
    const Style first = outline.style == Outline::Style::Points ? Style::Point1 : Style::Number1;
    for (qsizetype i = 0; i < outline.items.size(); ++i) {
        const Outline::Item &item = outline.items.at(i);
        const int depth = std::clamp(item.depth, 0, 2);
        Line one{.style = Style(int(first) + depth), .runs = item.runs,
                 .list = ListPlace{outline.style, m_lists, depth, outlineMark(outline.style, m_document.language, depth, indices.at(i))}};
        // What is told below an item stays with it.
        if (i + 1 < outline.items.size() && outline.items.at(i + 1).depth > item.depth)
            one.keep = true;
        m_flow.paragraph(one);
    }
    ++m_lists;
}

void Blocks::add(const Callout &callout)
{
    m_flow.callout(callout);
}

} // namespace axw::report::office
