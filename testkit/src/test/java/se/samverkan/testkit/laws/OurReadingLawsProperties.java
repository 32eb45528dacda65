package se.samverkan.testkit.laws;

class OurReadingLawsProperties extends ReadingLaws {}
