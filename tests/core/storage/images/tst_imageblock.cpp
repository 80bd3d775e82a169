// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/imageblock.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Letter 4 has the content 7, and nothing else is known.
class OneText : public QuotedTexts
{
public:
    explicit OneText(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] Quoted ofLetter(qint64 letter) override { return letter == 4 ? Quoted{7, m_text} : Quoted(); }
    [[nodiscard]] std::optional<LetterText> ofContent(qint64 content) override
    {
        return content == 7 ? std::optional(m_text) : std::nullopt;
    }

private:
    LetterText m_text;
};

const QString letterText = u"Å drive 😀 sykehjem er noe bydelene kan, og det bør de gjøre."_s;

QJsonObject passageImage(qint64 letter, const QString &quote, int start, int end)
{
    return {{u"uuid"_s, u"0f3cbe2e-9a0b-4c1d-8e55-0a1b2c3d4e5f"_s}, {u"letter"_s, letter}, {u"coder"_s, 2},
        {u"start"_s, start}, {u"end"_s, end}, {u"quote"_s, quote}, {u"task"_s, 8}, {u"direction"_s, QJsonValue()},
        {u"certainty"_s, 0}, {u"memo"_s, u""_s}, {u"created"_s, u"2026-01-02T03:04:05.678Z"_s},
        {u"modified"_s, u"2026-11-30T23:59:59.999Z"_s}, {u"good_quote"_s, 1}};
}

QJsonObject memoImage(const QJsonValue &letter, const QJsonValue &coder, const QJsonValue &text)
{
    const QJsonValue none;
    return {{u"letter"_s, letter}, {u"coder"_s, coder}, {u"text"_s, text}, {u"task"_s, none}, {u"direction"_s, none},
        {u"actor"_s, none}, {u"argument"_s, none}};
}

} // namespace

/// Rows that edits touched, as the journal keeps them.
class ImageBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPackedComesBackExactly_data();
    void whatIsPackedComesBackExactly();
    void aQuoteThatFollowsFromItsPlaceIsNotKept();
    void aQuoteWhoseTextIsGoneCannotBeRead();
    void manyRowsTakeAFewBytesEach();
    void aBlockOnceWrittenCanAlwaysBeRead();
    void columnsThatCameLaterHaveWhatOlderRowsHave();
    void whatIsDamagedIsNotReadAsSomethingElse_data();
    void whatIsDamagedIsNotReadAsSomethingElse();
    void oneColumnCanBeReadAlone();
    void aBlockHoldsSoManyRowsAndSoMuchText();
};

void ImageBlockTest::whatIsPackedComesBackExactly_data()
{
    QTest::addColumn<QList<TouchedRow>>("rows");
    const auto row = [](const char *name, const QList<TouchedRow> &rows) { QTest::newRow(name) << rows; };
    const auto texts = [&row](const char *name, const QStringList &values) {
        QList<TouchedRow> rows;
        for (const QString &value : values)
            rows.append({Table::Memo, rows.size() + 1, {}, memoImage(1, 2, value)});
        row(name, rows);
    };
    const auto numbers = [&row](const char *name, const QList<QJsonValue> &values) {
        QList<TouchedRow> rows;
        for (const QJsonValue &value : values)
            rows.append({Table::Memo, rows.size() + 1, {}, memoImage(value, 2, u"x"_s)});
        row(name, rows);
    };
    row("nothing", {});
    row("made, changed, removed",
        {{Table::Passage, 240, {}, passageImage(4, u"drive"_s, 2, 7)},
            {Table::Passage, 240, passageImage(4, u"drive"_s, 2, 7), passageImage(4, u"drive 😀"_s, 2, 9)},
            {Table::Passage, 240, passageImage(4, u"drive 😀"_s, 2, 9), {}}});
    row("several tables among one another",
        {{Table::Passage, 1, {}, passageImage(4, u"drive"_s, 2, 7)},
            {Table::PassageArgument, 9, {}, QJsonObject{{u"passage"_s, 1}, {u"argument"_s, 3}, {u"ordinal"_s, 0}}},
            {Table::Memo, 3, memoImage({}, 1, u"a"_s), {}}, {Table::Passage, 2, {}, passageImage(4, u"er"_s, 19, 21)},
            {Table::Property, 1, QJsonObject{{u"name"_s, u"unit"_s}, {u"value"_s, u"s"_s}},
                QJsonObject{{u"name"_s, u"unit"_s}, {u"value"_s, u"p"_s}}}});
    row("a quote that is not what stands there", {{Table::Passage, 1, {}, passageImage(4, u"else"_s, 2, 7)}});
    row("a quote outside the text", {{Table::Passage, 1, {}, passageImage(4, u"drive"_s, 2000, 2005)}});
    row("a quote of a letter that is not known", {{Table::Passage, 1, {}, passageImage(5, u"drive"_s, 2, 7)}});
    row("quotes of which some follow",
        {{Table::Passage, 1, {}, passageImage(4, u"drive"_s, 2, 7)},
            {Table::Passage, 2, {}, passageImage(5, u""_s, 2, 7)},
            {Table::Passage, 3, {}, passageImage(4, u"😀"_s, 8, 9)}});
    row("columns that are missing",
        {{Table::Coder, 3, {}, QJsonObject{{u"name"_s, u"Anna"_s}}},
            {Table::Coder, 4, QJsonObject(), QJsonObject{{u"name"_s, u"\uFEFFBo"_s}, {u"x"_s, 1.5}}}});
    row("a column too many",
        {{Table::Memo, 1, {},
            QJsonObject{{u"letter"_s, 1}, {u"coder"_s, 2}, {u"text"_s, u"x"_s}, {u"other"_s, QJsonValue()}}}});
    row("a value that is no column's", {{Table::Memo, 1, {}, memoImage(1.25, true, u"x"_s)}});
    texts("texts", {u"one"_s, u""_s, u"\uFEFFbegins with a mark"_s, u"a\0b"_s, u"😀"_s, u"one"_s});
    texts("the same text", {u"\uFEFFsame"_s, u"\uFEFFsame"_s});
    texts("uuids", {u"00000000-0000-0000-0000-000000000000"_s, u"ffffffff-ffff-4fff-8fff-ffffffffffff"_s});
    texts("almost uuids",
        {u"FFFFFFFF-ffff-4fff-8fff-ffffffffffff"_s, u"{fffffff-ffff-4fff-8fff-ffffffffffff"_s,
            u"ffffffff-ffff-4fff-8fff-fffffffffffg"_s, u"ffffffffcffff-4fff-8fff-ffffffffffff"_s});
    texts("times",
        {u"0000-01-01T00:00:00.000Z"_s, u"9999-12-31T23:59:59.999Z"_s, u"2024-02-29T12:00:00.001Z"_s,
            u"1969-12-31T23:59:59.999Z"_s});
    texts("almost times",
        {u"2023-02-29T12:00:00.000Z"_s, u"2024-13-01T12:00:00.000Z"_s, u"2024-01-01T24:00:00.000Z"_s,
            u"2024-01-01T12:00:00,000Z"_s, u"2024-01-01T12:00:60.000Z"_s, u"2024-01-01T12:00:00Z"_s, u""_s});
    texts("times and an almost", {u"2024-02-29T12:00:00.001Z"_s, u"2023-02-29T12:00:00.001Z"_s});
    numbers("numbers", {0, 1, -1, 8'000'000, -5, qint64(1) << 40});
    numbers("numbers and none", {3, QJsonValue(), 0, QJsonValue(), QJsonValue(), -7});
    numbers("the largest numbers", {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), 0, 1});
    numbers("all sorts", {3, u"3"_s, QJsonValue(), u""_s});
    numbers("none at all", {QJsonValue(), QJsonValue()});
    row("rows in no order",
        {{Table::Memo, std::numeric_limits<qint64>::max(), {}, memoImage(1, 1, u"a"_s)},
            {Table::Memo, 1, {}, memoImage(1, 1, u"a"_s)}, {Table::Memo, 77, {}, memoImage(1, 1, u"a"_s)}});
}

void ImageBlockTest::whatIsPackedComesBackExactly()
{
    QFETCH(const QList<TouchedRow>, rows);
    OneText texts(letterText);
    const auto read = ImageBlock::unpacked(ImageBlock::packed(rows, texts), texts);
    QVERIFY(read.has_value());
    QVERIFY(*read == rows);
}

void ImageBlockTest::aQuoteThatFollowsFromItsPlaceIsNotKept()
{
    OneText texts(letterText);
    const auto kept = [&texts](const QString &quote) {
        return ImageBlock::packed(QList<TouchedRow>{{Table::Passage, 1, {}, passageImage(4, quote, 2, 7)}}, texts);
    };
    QVERIFY(!kept(u"drive"_s).contains("drive"));
    QVERIFY(kept(u"drifs"_s).contains("drifs"));
}

void ImageBlockTest::aQuoteWhoseTextIsGoneCannotBeRead()
{
    OneText texts(letterText);
    const QByteArray block
        = ImageBlock::packed(QList<TouchedRow>{{Table::Passage, 1, {}, passageImage(4, u"kan"_s, 35, 38)}}, texts);
    QVERIFY(ImageBlock::unpacked(block, texts).has_value());
    OneText shorter(u"Å"_s);
    QVERIFY(!ImageBlock::unpacked(block, shorter).has_value());
}

void ImageBlockTest::manyRowsTakeAFewBytesEach()
{
    OneText texts(letterText);
    QList<TouchedRow> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append({Table::Passage, 1 + i, {}, passageImage(4, u"drive"_s, 2, 7)});
    QVERIFY(ImageBlock::packed(rows, texts).size() < 1000);
}

void ImageBlockTest::aBlockOnceWrittenCanAlwaysBeRead()
{
    const QList<TouchedRow> rows{{Table::Passage, 240, {}, passageImage(4, u"drive"_s, 2, 7)},
        {Table::PassageArgument, 9, {}, QJsonObject{{u"passage"_s, 240}, {u"argument"_s, 3}, {u"ordinal"_s, 0}}},
        {Table::Memo, 3, memoImage({}, 1, u"a"_s), memoImage({}, 1, u"b"_s)}};
    OneText texts(letterText);
    const QByteArray block = QByteArray::fromHex(
        "0103090a0f040405e00312060d1201030f3cbe2e9a0b4c1d8e550a1b2c3d4e5f0301010803010104030101040301010e"
        "02070f030101100201000301010003010200080104dcbccccaef66080104febfb5eec5680301010203040101e0030301"
        "0106030101000302010003010102050502610262");
    // Of before schema 0013: memos had three columns.
    QVERIFY(ImageBlock::unpacked(block, texts) == rows);
    const QByteArray now = QByteArray::fromHex(
        "0103090a0f040405e00312060d1201030f3cbe2e9a0b4c1d8e550a1b2c3d4e5f0301010803010104030101040301010e"
        "02070f030101100201000301010003010200080104dcbccccaef66080104febfb5eec5680301010203040101e0030301"
        "0106030101000702010003010102050502610262020100020100020100020100");
    QCOMPARE(ImageBlock::packed(rows, texts).toHex(), now.toHex());
    QVERIFY(ImageBlock::unpacked(now, texts) == rows);
}

void ImageBlockTest::columnsThatCameLaterHaveWhatOlderRowsHave()
{
    // A coder with the three columns of before schema 0003: uuid, name and color, each the same in all rows.
    const QByteArray block = "\x01" // not deflated
                             "\x01\x01\x04\x06" // one row: a coder, made, row 3
                             "\x03"
                             "\x04\x01\x02\x01u"
                             "\x06\x01\x02\x03"
                             "Eva"
                             "\x07\x01\x02\x04#123"_ba;
    OneText texts(letterText);
    const auto rows = ImageBlock::unpacked(block, texts);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->constFirst().after->object(),
        (QJsonObject{
            {u"uuid"_s, u"u"_s}, {u"name"_s, u"Eva"_s}, {u"color"_s, u"#123"_s}, {u"consensus_of"_s, u"[]"_s}}));
}

void ImageBlockTest::whatIsDamagedIsNotReadAsSomethingElse_data()
{
    QTest::addColumn<int>("passages");
    QTest::newRow("as it is") << 1;
    QTest::newRow("deflated") << 200;
}

void ImageBlockTest::whatIsDamagedIsNotReadAsSomethingElse()
{
    QFETCH(const int, passages);
    QTest::failOnWarning(QRegularExpression(u"."_s));
    OneText texts(letterText);
    QList<TouchedRow> rows{{Table::Coder, 3, {}, QJsonObject{{u"name"_s, u"Anna"_s}}}};
    for (int i = 0; i < passages; ++i)
        rows.append({Table::Passage, 1 + i, {}, passageImage(4, u"drive"_s, 2, 7)});
    const QByteArray block = ImageBlock::packed(rows, texts);
    for (qsizetype length = 0; length < block.size(); ++length)
        QVERIFY(!ImageBlock::unpacked(block.first(length), texts).has_value());
    QVERIFY(!ImageBlock::unpacked(block + 'x', texts).has_value() || block.startsWith('\x02'));
    for (qsizetype at = 0; at < block.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = block;
            other[at] = static_cast<char>(other[at] ^ (1 << bit));
            if (const auto read = ImageBlock::unpacked(other, texts)) {
                for (const TouchedRow &row : *read)
                    QVERIFY(row.before || row.after);
            }
        }
    }
}

void ImageBlockTest::oneColumnCanBeReadAlone()
{
    OneText texts(letterText);
    const QList<TouchedRow> rows{{Table::Coder, 3, {}, QJsonObject{{u"name"_s, u"Anna"_s}}},
        {Table::Passage, 5, {}, passageImage(4, u"drive"_s, 2, 7)},
        {Table::Memo, 3, memoImage({}, 1, u"a"_s), memoImage({}, 1, u"b"_s)},
        {Table::Coder, 4, {}, QJsonObject{{u"uuid"_s, u"u"_s}}}};
    const QByteArray block = ImageBlock::packed(rows, texts);
    const auto told = [&block](Table table, QLatin1StringView column) {
        QStringList all;
        const auto values = ImageBlock::valuesIn(block, table, column);
        for (const auto &[row, value] : *values)
            all.append(u"%1 %2"_s.arg(row).arg(value.toVariant().toString()));
        return all;
    };
    QCOMPARE(told(Table::Passage, "modified"_L1), QStringList{u"5 2026-11-30T23:59:59.999Z"_s});
    QCOMPARE(told(Table::Memo, "text"_L1), (QStringList{u"3 a"_s, u"3 b"_s}));
    QCOMPARE(told(Table::Coder, "name"_L1), QStringList{u"3 Anna"_s});
    QCOMPARE(told(Table::Task, "name"_L1), QStringList());
}

void ImageBlockTest::aBlockHoldsSoManyRowsAndSoMuchText()
{
    QList<TouchedRow> rows(ImageBlock::mostRows + 1, {Table::Memo, 1, {}, memoImage(1, 1, u"a"_s)});
    QCOMPARE(ImageBlock::fitting(rows), ImageBlock::mostRows);
    QCOMPARE(ImageBlock::fitting(std::span(rows).first(3)), 3);
    QCOMPARE(ImageBlock::fitting({}), 0);
    for (const int at : {1, 2})
        rows[at].after = memoImage(1, 1, QString(ImageBlock::mostText, u'x'));
    QCOMPARE(ImageBlock::fitting(rows), 1);
    QCOMPARE(ImageBlock::fitting(std::span(rows).subspan(1)), 1);
}

KODEKS_TEST(ImageBlockTest)
#include "tst_imageblock.moc"
